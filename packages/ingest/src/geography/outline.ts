import type { Position } from '@waystation/domain';
import Flatbush from 'flatbush';

type Ring = readonly (readonly number[])[];

/** The rings of an area, outer ones and holes alike. */
export type Outline = readonly Ring[];

/** Outlines that can be asked for the one that holds a position. */
export type Outlines = {
  /** Whether a position is inside one of the outlines or at most so many kilometres beside it. */
  readonly hold: (position: Position, kilometres: number) => boolean;
};

const KM_PER_DEGREE = 111.32;

/** West, south, east and north of an outline. */
const boxOf = (rings: Outline): [number, number, number, number] => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of rings.flat()) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
};

/** How many kilometres a degree of longitude spans at a latitude. */
const kmPerLongitude = (latitude: number): number =>
  KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);

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
const isWithin = ([x, y]: Position, rings: Outline, kilometres: number): boolean => {
  const perLongitude = kmPerLongitude(y);
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

/** Outlines kept by their boxes: of thousands, only the few about a position are looked into. */
export const outlinesOf = (outlines: readonly Outline[]): Outlines => {
  const boxes = new Flatbush(outlines.length);
  for (const outline of outlines) {
    boxes.add(...boxOf(outline));
  }
  boxes.finish();
  return {
    hold: (position, kilometres) => {
      const [x, y] = position;
      const wide = kilometres / kmPerLongitude(y);
      const margin = kilometres / KM_PER_DEGREE;
      return boxes
        .search(x - wide, y - margin, x + wide, y + margin)
        .some((index) => isWithin(position, outlines[index] ?? [], kilometres));
    },
  };
};
