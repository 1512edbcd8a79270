import { pathText, short } from '../shapes/path-text';
import type { PaperShape } from '../shapes/source-shapes';
import type { LayerStyle } from '../style/layer-style';
import { inColour } from '../style/paper-colour';
import { notPrintable } from '../style/printed-layer';
import { glyphMarkup } from '../svg/glyph-markup';
import { element, inGroups, type Painted } from '../svg/markup';
import type { Drawing, Drawn } from './drawing';
import { inSortOrder } from './in-sort-order';

/** The tile of a pattern, repeated over the paper from its corner. */
const patternFill = (style: LayerStyle, name: string, drawing: Drawing): string => {
  const id = drawing.definitions.idOf(`pattern ${name}`, (own) => {
    const glyph = drawing.glyph(name);
    if (glyph === undefined) {
      throw notPrintable(style.id, `the pattern "${name}"`);
    }
    return element(
      'pattern',
      {
        id: own,
        patternUnits: 'userSpaceOnUse',
        width: glyph.size,
        height: glyph.size,
        viewBox: [-glyph.size / 2, -glyph.size / 2, glyph.size, glyph.size].map(short).join(' '),
        patternTransform: `scale(${short(drawing.pointScale)})`,
      },
      glyphMarkup(glyph),
    );
  });
  return `url(#${id})`;
};

const lookOf = (style: LayerStyle, { feature }: PaperShape, drawing: Drawing): Painted['look'] => {
  const opacity = style.number('fill-opacity', feature);
  if (!style.has('fill-pattern')) {
    return inColour('fill', style.colour('fill-color', feature), opacity);
  }
  const fill = patternFill(style, style.word('fill-pattern', feature), drawing);
  return { fill, ...(opacity === 1 ? {} : { 'fill-opacity': short(opacity) }) };
};

const outlineOf = (style: LayerStyle, shape: PaperShape, pointScale: number): Painted => {
  const { feature, lines } = shape;
  const colour = style.colour('fill-outline-color', feature);
  return {
    look: {
      fill: 'none',
      'stroke-width': short(pointScale),
      ...inColour('stroke', colour, style.number('fill-opacity', feature)),
    },
    body: element('path', { d: pathText(lines()) }),
  };
};

/** The areas of a fill layer. */
export const drawFills = (style: LayerStyle, { shapes, drawing }: Drawn): string =>
  inGroups(
    inSortOrder(shapes, style, 'fill-sort-key')
      .filter(
        ({ areas, feature }) => style.number('fill-opacity', feature) > 0 && areas().length > 0,
      )
      .flatMap((shape) => [
        {
          look: { ...lookOf(style, shape, drawing), 'fill-rule': 'evenodd' },
          body: element('path', { d: pathText(shape.areas()) }),
        },
        ...(style.has('fill-outline-color') ? [outlineOf(style, shape, drawing.pointScale)] : []),
      ]),
  );
