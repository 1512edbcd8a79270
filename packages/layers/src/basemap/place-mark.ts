import { MAP_COLOURS, parseHex, THEMES, type Theme } from '@waystation/cartography';

/** The two marks of towns: a ring, and for capitals a larger ring with a dot. */
const MARKS = ['town', 'capital'] as const;

type Mark = (typeof MARKS)[number];

/** A picture as MapLibre takes it. */
export type MarkPicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/** Drawn at twice the size, for fine screens. */
export const MARK_PIXEL_RATIO = 2;

// Radii and strokes in CSS pixels, as in the design's pictures.
const SHAPES = {
  town: { radius: 2.3, stroke: 0.9, dot: 0 },
  capital: { radius: 3.6, stroke: 1.1, dot: 1.6 },
} as const satisfies Record<Mark, { radius: number; stroke: number; dot: number }>;

/** Name of a mark's picture; it holds the theme, so that a change of theme asks for another one. */
export const placeMarkId = (mark: Mark, theme: Theme): string => `place-${mark}-${theme}`;

/** The picture that goes by a name, or undefined if the name is not of a place's mark. */
export const placeMarkPicture = (id: string): MarkPicture | undefined => {
  for (const theme of THEMES) {
    const mark = MARKS.find((candidate) => placeMarkId(candidate, theme) === id);
    if (mark !== undefined) {
      return drawMark(mark, theme);
    }
  }
  return undefined;
};

const drawMark = (mark: Mark, theme: Theme): MarkPicture => {
  const { radius, stroke, dot } = SHAPES[mark];
  const side = 2 * Math.ceil((radius + stroke) * MARK_PIXEL_RATIO) + 2;
  const ink = parseHex(MAP_COLOURS[theme].labelTown);
  const ground = parseHex(MAP_COLOURS[theme].surface);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index++) {
    const x = (index % side) + 0.5 - side / 2;
    const y = Math.floor(index / side) + 0.5 - side / 2;
    const distance = Math.hypot(x, y) / MARK_PIXEL_RATIO;
    const isInk = Math.abs(distance - radius) <= stroke / 2 + 0.25 || distance <= dot;
    const [red, green, blue] = isInk ? ink : ground;
    data.set([red, green, blue, coverage(distance, radius + stroke / 2)], index * 4);
  }
  return { width: side, height: side, data };
};

/** Opacity 0 to 255 of a pixel, falling over one pixel at the edge of the disc. */
const coverage = (distance: number, radius: number): number =>
  255 * Math.min(1, Math.max(0, (radius - distance) * MARK_PIXEL_RATIO + 0.5));
