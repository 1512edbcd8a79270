import type { Position } from '@waystation/domain';
import type { PaperProjection } from '../projection/paper-projection';
import { shownExtent } from '../projection/shown-extent';

/** The least step: five seconds, 150 m. */
const LEAST = 1 / 720;

/** Steps of a graticule in degrees: whole ones, minutes, and seconds for the map of a single place. */
const STEPS = [
  ...[30, 20, 10, 5, 2, 1, 0.5, 0.25, 1 / 6, 1 / 12, 1 / 30, 1 / 60],
  ...[1 / 120, 1 / 240, 1 / 360, LEAST],
] as const;

/** Lines along the longer side of the frame, at least. */
const FEWEST = 5;

/** Meridians meet at the poles; the last bit of them would only be a blot. */
const POLE_CLEAR = 89;

/** A line of the graticule, in degrees. */
export type GraticuleLine = {
  readonly kind: 'meridian' | 'parallel';
  readonly degrees: number;
  readonly line: readonly Position[];
};

const multiples = (from: number, to: number, step: number): readonly number[] => {
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(to / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
};

/** Meridians and parallels at round degrees, as many as a sheet wants. */
export const graticuleLines = (projection: PaperProjection): readonly GraticuleLine[] => {
  const [west, south, east, north] = shownExtent(projection);
  const span = Math.max(east - west, north - south);
  const step = STEPS.find((each) => span / each >= FEWEST) ?? LEAST;
  const [low, high] = [Math.max(south - step, -POLE_CLEAR), Math.min(north + step, POLE_CLEAR)];
  const meridians = multiples(west, Math.min(east, west + 360 - step / 2), step).map(
    (degrees): GraticuleLine => ({
      kind: 'meridian',
      degrees,
      line: [
        [degrees, low],
        [degrees, high],
      ],
    }),
  );
  const parallels = multiples(south, north, step)
    .filter((degrees) => Math.abs(degrees) < 90)
    .map(
      (degrees): GraticuleLine => ({
        kind: 'parallel',
        degrees,
        line: [
          [west - step, degrees],
          [(west + east) / 2, degrees],
          [east + step, degrees],
        ],
      }),
    );
  return [...meridians, ...parallels];
};
