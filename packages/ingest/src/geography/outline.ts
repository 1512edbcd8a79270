import type { Position } from '@waystation/domain';

type Ring = readonly (readonly number[])[];

/** The rings of an area, outer ones and holes alike, with the box around them. */
export type Outline = {
  readonly rings: readonly Ring[];
  readonly box: readonly [number, number, number, number];
};

const KM_PER_DEGREE = 111.32;

/** An outline of rings of longitudes and latitudes. */
export const outlineOf = (rings: readonly Ring[]): Outline => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of rings.flat()) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { rings, box: [west, south, east, north] };
};

/** Kilometres from the origin to a stretch between two points in kilometres. */
const distanceTo = ([x1, y1]: Position, [x2, y2]: Position): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
};

/** Whether a ray from the origin to the east meets a stretch; an odd number of times from inside. */
const crossesEast = ([x1, y1]: Position, [x2, y2]: Position): boolean =>
  y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0;

/**
 * Whether a position is inside an outline or at most so many kilometres beside it, as measured on a
 * plane about the position: right to one per cent over the few kilometres it is asked for.
 */
export const isWithin = (
  [x, y]: Position,
  { rings, box: [west, south, east, north] }: Outline,
  kilometres: number,
): boolean => {
  const perLongitude = KM_PER_DEGREE * Math.cos((y * Math.PI) / 180);
  const margin = kilometres / KM_PER_DEGREE;
  const wide = kilometres / perLongitude;
  if (x < west - wide || x > east + wide || y < south - margin || y > north + margin) {
    return false;
  }
  let isInside = false;
  for (const ring of rings) {
    let from: Position = [0, 0];
    for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
      const to: Position = [(longitude - x) * perLongitude, (latitude - y) * KM_PER_DEGREE];
      if (index > 0) {
        if (distanceTo(from, to) <= kilometres) {
          return true;
        }
        isInside = crossesEast(from, to) ? !isInside : isInside;
      }
      from = to;
    }
  }
  return isInside;
};
