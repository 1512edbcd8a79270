import type { DrawnArea } from './drawn-area';
import { kilometresBetween, type Point } from './kilometres-between';

/** Whether a point is within a closed line, by counting how often a ray to the east crosses it. */
export const isInRing = (corners: readonly Point[], [x, y]: Point): boolean =>
  corners.reduce((isInside, [x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !isInside : isInside;
  }, false);

/** Whether a point lies in an area that a reader drew; on its outline it may count either way. */
export const isInside = (area: DrawnArea, point: Point): boolean => {
  const [longitude, latitude] = point;
  switch (area.kind) {
    case 'box':
      return (
        latitude >= area.south &&
        latitude <= area.north &&
        longitude >= area.west &&
        longitude <= area.east
      );
    case 'circle':
      return kilometresBetween([area.longitude, area.latitude], point) <= area.km;
    case 'polygon':
      return isInRing(
        area.corners.map(([north, east]): Point => [east, north]),
        point,
      );
    default:
      return area satisfies never;
  }
};
