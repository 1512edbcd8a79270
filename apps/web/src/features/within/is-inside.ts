import type { DrawnArea } from '../../map-state/drawn-area';

/** Longitude first, as GeoJSON has it, in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, kilometres (IUGG). */
const EARTH_KM = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points along a great circle (haversine); good to 0.5 %. */
export const kilometresBetween = (a: Point, b: Point): number => {
  const north = radians(b[1] - a[1]);
  const east = radians(b[0] - a[0]);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** By counting how often a ray to the east crosses the outline. */
const isInPolygon = (corners: readonly Point[], [x, y]: Point): boolean =>
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
      return isInPolygon(
        area.corners.map(([north, east]): Point => [east, north]),
        point,
      );
    default:
      return area satisfies never;
  }
};
