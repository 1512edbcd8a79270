import type { CrossingStatus } from '@waystation/domain';
import { type Glyph, type GlyphPart, type GlyphPoint, type Paint, paint } from './glyph';
import { crossStrokes, questionMark, stroke } from './glyph-strokes';
import type { Hex, MapColours } from './map-colours';

/** Half the side of a crossing's square: 11 px with its outline (ui/DESIGN.md section 4). */
const HALF = 5.4;

const CORNER = 1.6;

const square = (half: number, colour: Hex): GlyphPart => ({
  shape: 'box',
  halfWidth: half,
  halfHeight: half,
  corner: CORNER,
  fill: paint(colour),
});

const outlined = (outline: Hex, fill: Hex): readonly GlyphPart[] => [
  square(HALF + 0.6, outline),
  square(HALF - 0.6, fill),
];

const mirrored = (points: readonly GlyphPoint[]): readonly GlyphPoint[] =>
  points.map(([x, y]) => [-x, -y + 0.3]);

const bothWays = (by: Paint): readonly GlyphPart[] => {
  const shaft: readonly GlyphPoint[] = [
    [-3.1, -1.2],
    [2.7, -1.2],
  ];
  const head: readonly GlyphPoint[] = [
    [1.1, -3],
    [3, -1.2],
    [1.1, 0.2],
  ];
  return [shaft, head, mirrored(shaft), mirrored(head)].map((points) => stroke(points, 1.2, by));
};

const oneWay = (by: Paint): readonly GlyphPart[] => [
  stroke(
    [
      [-3, 0],
      [2.4, 0],
    ],
    1.35,
    by,
  ),
  stroke(
    [
      [0.5, -2.3],
      [2.7, 0],
      [0.5, 2.3],
    ],
    1.35,
    by,
  ),
];

const partsOf = (status: CrossingStatus, colours: MapColours): readonly GlyphPart[] => {
  switch (status) {
    case 'open':
      return [...outlined(colours.ink, colours.surface), ...bothWays(paint(colours.ink))];
    case 'restricted':
      return [...outlined(colours.surface, colours.warnMark), ...oneWay(paint(colours.warnInk))];
    case 'closed':
      return [
        ...outlined(colours.surface, colours.critMark),
        ...crossStrokes(2.43, 1.7, paint(colours.critInk)),
      ];
    case 'unknown':
      return [...outlined(colours.unknown, colours.surface), ...questionMark(7.4, colours)];
    default:
      return status satisfies never;
  }
};

/**
 * The square of a border crossing. Open: outline and two arrows; limited: amber and one arrow;
 * closed: red and ×; unknown: grey outline and a question mark.
 */
export const crossingGlyph = (status: CrossingStatus, colours: MapColours): Glyph => ({
  size: 13,
  parts: partsOf(status, colours),
});
