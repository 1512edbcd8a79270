import type { Position } from '@waystation/domain';
import type { PaperProjection } from '../projection/paper-projection';

/** The least step: five seconds, 150 m. */
const LEAST = 1 / 720;

/** Steps of a graticule in degrees: whole ones, minutes, and seconds for the map of a single place. */
const STEPS = [
  ...[30, 20, 10, 5, 2, 1, 0.5, 0.25, 1 / 6, 1 / 12, 1 / 30, 1 / 60],
  ...[1 / 120, 1 / 240, 1 / 360, LEAST],
] as const;

/** Lines along the longer side of the frame, at least. */
const FEWEST = 5;

/** Points along each edge of the frame by which its reach is found. */
const SAMPLES = 24;

/** Meridians meet at the poles; the last bit of them would only be a blot. */
const POLE_CLEAR = 89;

/** A line of the graticule, in degrees. */
export type GraticuleLine = {
  readonly kind: 'meridian' | 'parallel';
  readonly degrees: number;
  readonly line: readonly Position[];
};

type Reach = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

const isPoleInFrame = ({ toPaper, frame }: PaperProjection, latitude: number): boolean => {
  const [x, y] = toPaper([0, latitude]);
  return x > 0 && y > 0 && x < frame.widthMm && y < frame.heightMm;
};

/** How far the frame reaches; longitudes go on beyond 180° rather than jump. */
const reachOf = (projection: PaperProjection): Reach => {
  const { frame, toGround, centre } = projection;
  const grid = Array.from({ length: (SAMPLES + 1) ** 2 }, (_, index) =>
    toGround([
      (frame.widthMm * (index % (SAMPLES + 1))) / SAMPLES,
      (frame.heightMm * Math.floor(index / (SAMPLES + 1))) / SAMPLES,
    ]),
  ).filter((position) => position.every(Number.isFinite));
  const longitudes = grid.map(([x]) => centre[0] + (((x - centre[0] + 540) % 360) - 180));
  const latitudes = grid.map(([, y]) => y);
  const [north, south] = [isPoleInFrame(projection, 90), isPoleInFrame(projection, -90)];
  const isAround = north || south;
  return {
    west: isAround ? centre[0] - 180 : Math.min(...longitudes),
    east: isAround ? centre[0] + 180 : Math.max(...longitudes),
    south: south ? -90 : Math.min(...latitudes),
    north: north ? 90 : Math.max(...latitudes),
  };
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
  const { west, east, south, north } = reachOf(projection);
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
