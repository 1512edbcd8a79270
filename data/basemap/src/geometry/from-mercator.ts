import type { Position } from 'geojson';
import type { MercatorPoint } from './to-mercator';

/** Longitude and latitude in degrees of a point of the Web Mercator square. */
export const fromMercator = ({ x, y }: MercatorPoint): Position => [
  x * 360 - 180,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
];
