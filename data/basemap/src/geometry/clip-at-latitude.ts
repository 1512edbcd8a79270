import type { Position } from 'geojson';

/** Which side of the parallel to keep. */
export type Side = 'north' | 'south';

/** Keeps the part of a closed ring on one side of a parallel; an empty ring if nothing is left. */
export const clipAtLatitude = (
  ring: readonly Position[],
  latitude: number,
  side: Side,
): Position[] => {
  const isKept = ([, y = 0]: Position): boolean =>
    side === 'north' ? y >= latitude : y <= latitude;
  const kept: Position[] = [];
  for (const [index, point] of ring.entries()) {
    const previous = ring[index - 1];
    if (previous !== undefined && isKept(previous) !== isKept(point)) {
      kept.push(crossing(previous, point, latitude));
    }
    if (isKept(point)) {
      kept.push(point);
    }
  }
  return closeRing(kept);
};

const crossing = (
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
  latitude: number,
): Position => [x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1), latitude];

const closeRing = (points: Position[]): Position[] => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) {
    return [];
  }
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
};
