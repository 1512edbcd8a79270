import { type GlyphPart, type GlyphPoint, type Paint, paint } from './glyph';
import type { MapColours } from './map-colours';

/** A circle's line, whole unless told otherwise. */
export const arc = (
  radius: number,
  width: number,
  rest: { stroke: Paint; to?: number; dash?: readonly [number, number] },
): GlyphPart => ({
  shape: 'arc',
  at: [0, 0],
  radius,
  from: 0,
  to: rest.to ?? 1,
  width,
  stroke: rest.stroke,
  dash: rest.dash ?? null,
});

/** An open line through points. */
export const stroke = (points: readonly GlyphPoint[], width: number, by: Paint): GlyphPart => ({
  shape: 'line',
  points,
  isClosed: false,
  width,
  stroke: by,
  dash: null,
});

/** The two strokes of a × within a square of half a side. */
export const crossStrokes = (half: number, width: number, by: Paint): readonly GlyphPart[] => [
  stroke(
    [
      [-half, -half],
      [half, half],
    ],
    width,
    by,
  ),
  stroke(
    [
      [half, -half],
      [-half, half],
    ],
    width,
    by,
  ),
];

/** A question mark of a height, drawn and not set, so that it needs no font. */
export const questionMark = (height: number, colours: MapColours): readonly GlyphPart[] => {
  const unit = height / 10;
  const width = 1.7 * unit;
  const hook: readonly GlyphPoint[] = [
    [-2.6, -2.9],
    [-2.1, -4.1],
    [-0.8, -4.8],
    [0.8, -4.8],
    [2.1, -4.1],
    [2.6, -2.9],
    [2.3, -1.7],
    [1.2, -0.7],
    [0.2, 0.2],
    [0, 1.4],
  ];
  return [
    stroke(
      hook.map(([x, y]) => [x * unit, y * unit]),
      width,
      paint(colours.unknown),
    ),
    { shape: 'disc', at: [0, 4.1 * unit], radius: 1.1 * unit, fill: paint(colours.unknown) },
  ];
};
