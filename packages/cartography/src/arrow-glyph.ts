import { arrowHead, FLOW_OPACITY } from './flow-width';
import { type Glyph, type GlyphPoint, paint } from './glyph';
import type { MapColours } from './map-colours';

/**
 * The head of the arrow of a flow of a width, pointing up with its base on the centre of the
 * square. The casing leaves the shaft free, so that shaft and head are one shape.
 */
export const arrowGlyph = (width: number, colours: MapColours): Glyph => {
  const { half, length } = arrowHead(width);
  const head: readonly GlyphPoint[] = [
    [-half, 0],
    [0, -length],
    [half, 0],
  ];
  return {
    size: Math.ceil((Math.max(half, length) + 2) * 2),
    parts: [
      {
        shape: 'line',
        points: [[-width / 2 - 1, 0], ...head, [width / 2 + 1, 0]],
        isClosed: false,
        width: 2,
        stroke: paint(colours.flowCasing, 0.95),
        dash: null,
      },
      { shape: 'polygon', points: head, fill: paint(colours.flow, FLOW_OPACITY.end) },
    ],
  };
};
