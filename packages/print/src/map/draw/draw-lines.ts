import type { Feature } from 'geojson';
import { pathText, short } from '../shapes/path-text';
import type { LayerStyle } from '../style/layer-style';
import { inColour } from '../style/paper-colour';
import { notPrintable } from '../style/printed-layer';
import { element, inGroups, type Painted } from '../svg/markup';
import { drawGradient } from './draw-gradient';
import type { Drawn } from './drawing';
import { inSortOrder } from './in-sort-order';

/** Lengths of dashes are told in widths of the line. */
const dashesOf = (style: LayerStyle, feature: Feature, widthMm: number): string | undefined => {
  if (!style.has('line-dasharray')) {
    return undefined;
  }
  const dashes = style.value('line-dasharray', feature);
  if (!Array.isArray(dashes)) {
    throw notPrintable(style.id, 'the value of "line-dasharray"');
  }
  return dashes.map((length) => short(Number(length) * widthMm)).join(' ');
};

const strokeOf = (style: LayerStyle, feature: Feature, pointScale: number): Painted['look'] => {
  const widthMm = style.number('line-width', feature) * pointScale;
  const join = style.word('line-join', feature);
  return {
    fill: 'none',
    'stroke-width': short(widthMm),
    'stroke-linecap': style.word('line-cap', feature),
    'stroke-linejoin': join,
    ...(join === 'miter' ? { 'stroke-miterlimit': style.number('line-miter-limit') } : {}),
    'stroke-dasharray': dashesOf(style, feature, widthMm),
  };
};

/** The lines of a line layer, and the outlines of areas if it is about areas. */
export const drawLines = (style: LayerStyle, { shapes, drawing }: Drawn): string =>
  inGroups(
    inSortOrder(shapes, style, 'line-sort-key').flatMap(
      ({ feature, lines }): readonly Painted[] => {
        const opacity = style.number('line-opacity', feature);
        const look = strokeOf(style, feature, drawing.pointScale);
        if (opacity === 0 || look['stroke-width'] === '0') {
          return [];
        }
        if (style.has('line-gradient')) {
          const weakened = opacity === 1 ? look : { ...look, 'stroke-opacity': short(opacity) };
          return drawGradient(style, feature, { look: weakened, drawing });
        }
        const shown = lines();
        const colour = inColour('stroke', style.colour('line-color', feature), opacity);
        return shown.length === 0
          ? []
          : [{ look: { ...look, ...colour }, body: element('path', { d: pathText(shown) }) }];
      },
    ),
  );
