import { type Glyph, type GlyphPoint, paint } from './glyph';
import type { MapColours } from './map-colours';

/** As the pin of the screen: its tip is at the bottom of its square, below the middle of its head. */
const TIP: GlyphPoint = [0, 14.5];
const HEAD: GlyphPoint = [0, -2.5];
const RADIUS = 10.5;
const HOLE = 4;
const WIDTH = 2.3;

/** Corners that the round of the head is drawn with. */
const CORNERS = 24;

/** The head from where one side leaves it to where the other does, the long way round, and the tip. */
const outline = (): readonly GlyphPoint[] => {
  // The sides touch the head where they are square to its radius.
  const free = Math.acos(RADIUS / (TIP[1] - HEAD[1]));
  const turn = (2 * Math.PI - 2 * free) / CORNERS;
  const round = Array.from({ length: CORNERS + 1 }, (_, index): GlyphPoint => {
    const angle = Math.PI / 2 + free + index * turn;
    return [HEAD[0] + RADIUS * Math.cos(angle), HEAD[1] + RADIUS * Math.sin(angle)];
  });
  return [TIP, ...round];
};

/** The mark of a point that a reader set. */
export const pinGlyph = (colours: Pick<MapColours, 'selection' | 'selectionCasing'>): Glyph => {
  const points = outline();
  const stroke = paint(colours.selection);
  return {
    size: TIP[1] * 2,
    parts: [
      { shape: 'polygon', points, fill: paint(colours.selectionCasing) },
      { shape: 'line', points, isClosed: true, width: WIDTH, stroke, dash: null },
      { shape: 'arc', at: HEAD, radius: HOLE, from: 0, to: 1, width: WIDTH, stroke, dash: null },
    ],
  };
};
