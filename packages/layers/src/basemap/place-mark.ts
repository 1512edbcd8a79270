import { MAP_COLOURS, parseHex, THEMES, type Theme } from '@waystation/cartography';

/** The two marks of towns: a ring, and for capitals a square with a smaller one inside. */
const MARKS = ['town', 'capital'] as const;

type Mark = (typeof MARKS)[number];

/** A picture as MapLibre takes it. */
export type MarkPicture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

type MarkShape = {
  readonly radius: number;
  readonly stroke: number;
  readonly dot: number;
  readonly distance: (x: number, y: number) => number;
};

/** Drawn at twice the size, for fine screens. */
export const MARK_PIXEL_RATIO = 2;

/** Half widths and strokes in CSS pixels, and how far a point is from the middle, as in the design. */
export const MARK_SHAPES = {
  town: { radius: 1.9, stroke: 0.9, dot: 0, distance: (x: number, y: number) => Math.hypot(x, y) },
  capital: {
    radius: 3.4,
    stroke: 1.1,
    dot: 1.3,
    distance: (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y)),
  },
} as const satisfies Record<Mark, MarkShape>;

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
  const { radius, stroke, dot, distance: distanceOf } = MARK_SHAPES[mark];
  const side = 2 * Math.ceil((radius + stroke) * MARK_PIXEL_RATIO) + 2;
  const ink = parseHex(MAP_COLOURS[theme].labelTown);
  const ground = parseHex(MAP_COLOURS[theme].surface);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index++) {
    const x = (index % side) + 0.5 - side / 2;
    const y = Math.floor(index / side) + 0.5 - side / 2;
    const distance = distanceOf(x, y) / MARK_PIXEL_RATIO;
    const isInk = Math.abs(distance - radius) <= stroke / 2 + 0.25 || distance <= dot;
    const [red, green, blue] = isInk ? ink : ground;
    data.set([red, green, blue, coverage(distance, radius + stroke / 2)], index * 4);
  }
  return { width: side, height: side, data };
};

/** Opacity 0 to 255 of a pixel, falling over one pixel at the edge of the mark. */
const coverage = (distance: number, radius: number): number =>
  255 * Math.min(1, Math.max(0, (radius - distance) * MARK_PIXEL_RATIO + 0.5));
