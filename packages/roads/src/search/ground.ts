import { EARTH_KM, type Point } from '@waystation/domain';
import { STEPS_OF_DEGREE } from '../build/edges';

/** Metres in a degree of latitude. */
export const METRES_OF_DEGREE = (EARTH_KM * 1000 * Math.PI) / 180;

/** Near the poles a degree of longitude is nothing, and no box around a point would be wide enough. */
const LEAST_COSINE = 0.01;

/** How much shorter a degree of longitude is than one of latitude. */
export const narrowing = (latitude: number): number =>
  Math.max(LEAST_COSINE, Math.cos((latitude * Math.PI) / 180));

const overDateLine = (degrees: number): number =>
  degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;

/** Metres east and north of a point: flat, which is good enough for as far as one walks to a road. */
export type Offset = readonly [east: number, north: number];

/** Where a corner of a road lies, seen from a point. */
export const offsetFrom = (
  [longitude, latitude]: Point,
  lonSteps: number,
  latSteps: number,
): Offset => [
  overDateLine(lonSteps / STEPS_OF_DEGREE - longitude) * METRES_OF_DEGREE * narrowing(latitude),
  (latSteps / STEPS_OF_DEGREE - latitude) * METRES_OF_DEGREE,
];

/** How near a segment comes to the point from which it is seen, and how far along that is, 0 to 1. */
export const nearestOnSegment = (
  [x1, y1]: Offset,
  [x2, y2]: Offset,
): { readonly metres: number; readonly along: number } => {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along =
    squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / squared));
  return { metres: Math.hypot(x1 + along * (x2 - x1), y1 + along * (y2 - y1)), along };
};
