import type { MultiPolygon, Polygon, Position } from 'geojson';

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Areas whose status is not determined, each by a box that holds it and no other area. Abyei: between
 * 27°50′ and 29° E, south of 10°10′ N, by the award of the Permanent Court of Arbitration of 2009; its
 * final status is open, and both countries list it among their areas.
 */
const DISPUTED_AREAS: readonly Box[] = [[27.7, 9.1, 29.1, 10.3]];

const isIn =
  ([west, south, east, north]: Box) =>
  ([x = 0, y = 0]: Position): boolean =>
    x >= west && x <= east && y >= south && y <= north;

/** Whether a polygon is an area of undetermined status, whatever its P-code and whoever lists it. */
export const isDisputedArea = (polygon: Polygon | MultiPolygon): boolean => {
  const points =
    polygon.type === 'Polygon' ? polygon.coordinates.flat() : polygon.coordinates.flat(2);
  return points.length > 0 && DISPUTED_AREAS.some((box) => points.every(isIn(box)));
};
