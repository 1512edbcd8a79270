import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.32;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Kilometres that one degree of longitude spans at a latitude. */
export const kmPerDegreeOfLongitude = (latitude: number): number =>
  KM_PER_DEGREE * Math.cos(latitude * RADIANS_PER_DEGREE);

/** Kilometres that one degree of latitude spans, to half a per cent everywhere. */
export const KM_PER_DEGREE_OF_LATITUDE = KM_PER_DEGREE;

/** Kilometres between two points some hundred kilometres apart at most, to about one per cent. */
export const groundDistance = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number =>
  Math.hypot((x2 - x1) * kmPerDegreeOfLongitude((y1 + y2) / 2), (y2 - y1) * KM_PER_DEGREE);
