import { short } from '../shapes/path-text';
import type { PaperShape } from '../shapes/source-shapes';
import type { LayerStyle } from '../style/layer-style';
import { inColour } from '../style/paper-colour';
import { element, inGroups, type Painted } from '../svg/markup';
import type { Drawn } from './drawing';
import { inSortOrder } from './in-sort-order';

const circlesOf = (
  style: LayerStyle,
  { feature, points }: PaperShape,
  pointScale: number,
): readonly Painted[] => {
  const radius = style.number('circle-radius', feature);
  const stroke = style.number('circle-stroke-width', feature);
  const fillShare = style.number('circle-opacity', feature);
  const strokeShare = stroke === 0 ? 0 : style.number('circle-stroke-opacity', feature);
  if (fillShare === 0 && strokeShare === 0) {
    return [];
  }
  const look = {
    ...(fillShare === 0
      ? { fill: 'none' }
      : inColour('fill', style.colour('circle-color', feature), fillShare)),
    ...(strokeShare === 0
      ? {}
      : {
          ...inColour('stroke', style.colour('circle-stroke-color', feature), strokeShare),
          'stroke-width': short(stroke * pointScale),
        }),
  };
  // The screen puts the line outside the radius, SVG on it.
  const r = short((radius + (strokeShare === 0 ? 0 : stroke / 2)) * pointScale);
  return points.map(([x, y]) => ({
    look,
    body: element('circle', { cx: short(x), cy: short(y), r }),
  }));
};

/** The circles of a circle layer; those that cannot be seen are left out. */
export const drawCircles = (style: LayerStyle, { shapes, drawing }: Drawn): string =>
  inGroups(
    inSortOrder(shapes, style, 'circle-sort-key').flatMap((shape) =>
      circlesOf(style, shape, drawing.pointScale),
    ),
  );
