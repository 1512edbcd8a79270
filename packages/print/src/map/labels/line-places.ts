import type { Point } from '../projection/equal-area';
import { type AlongPoint, alongLine } from '../shapes/along-line';
import { UNITS_PER_MM, type UnitLine } from '../shapes/thin-lines';
import { padded } from './collisions';
import type { TextPlace } from './symbol';
import type { TextBlock } from './text-block';

/** A line may leave a straight name by this share of the letters' height. */
const BEND = 0.6;

/** Places are tried this far apart, in widths of the name. */
const STEP = 0.25;

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => {
    const [x, y] = points[index - 1] ?? point;
    return sum + Math.hypot(point[0] - x, point[1] - y);
  }, 0);

const pointAt = (points: readonly AlongPoint[], share: number): Point => {
  const index = Math.max(
    1,
    points.findIndex((point) => point.share >= share),
  );
  const [from, to] = [points[index - 1], points[index]];
  if (from === undefined || to === undefined) {
    return [0, 0];
  }
  const part = to.share === from.share ? 0 : (share - from.share) / (to.share - from.share);
  return [from.at[0] + (to.at[0] - from.at[0]) * part, from.at[1] + (to.at[1] - from.at[1]) * part];
};

const offChord = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number =>
  Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / Math.hypot(x2 - x1, y2 - y1);

/** The squares along a turned text; one rectangle round all of it would take far too much. */
const boxesAlong = (from: Point, to: Point, height: number) => {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / height));
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from[0] + ((to[0] - from[0]) * index) / count - height / 2,
    y: from[1] + ((to[1] - from[1]) * index) / count - height / 2,
    width: height,
    height,
  }));
};

const placeOn = (
  points: readonly AlongPoint[],
  [start, end]: readonly [number, number],
  { block, padding }: { readonly block: TextBlock; readonly padding: number },
): TextPlace | null => {
  const [from, to] = [pointAt(points, start), pointAt(points, end)];
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const within = points.filter(({ share }) => share > start && share < end);
  const bend = Math.max(0, ...within.map(({ at }) => offChord(at, from, to)));
  if (chord < block.width * 0.94 || bend > block.size * BEND) {
    return null;
  }
  const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const covers = boxesAlong(from, to, block.size * 1.1);
  return {
    middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
    // Never upside down.
    turn: turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn,
    justify: 'center',
    covers,
    boxes: covers.map((box) => padded(box, padding)),
  };
};

/**
 * The places of a name along a line, in the middle first, where the line is nearly straight for as
 * long as the name: letters stay in one row, so that a name can be found in the text of the page and
 * joined scripts stay joined.
 */
export const linePlaces = (
  { points, isClosed }: UnitLine,
  block: TextBlock,
  padding: number,
): readonly TextPlace[] => {
  const open = isClosed ? [...points, ...points.slice(0, 1)] : points;
  const mm = open.map(([x, y]): Point => [x / UNITS_PER_MM, y / UNITS_PER_MM]);
  const length = lengthOf(mm);
  if (block.width === 0 || length < block.width) {
    return [];
  }
  const along = alongLine(mm);
  const share = block.width / length;
  const count = Math.floor((1 - share) / (share * STEP)) + 1;
  return Array.from({ length: count }, (_, index) => index * share * STEP)
    .toSorted((a, b) => Math.abs(a + share / 2 - 0.5) - Math.abs(b + share / 2 - 0.5))
    .flatMap((start) => placeOn(along, [start, start + share], { block, padding }) ?? []);
};
