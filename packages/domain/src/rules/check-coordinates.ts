import type { Flag, Position } from '../place';

/** What a row's coordinates turned out to be; swapped or impossible ones are named, never mended. */
export type CoordinateCheck =
  | { readonly kind: 'ok'; readonly position: Position }
  | { readonly kind: 'missing'; readonly flag: Flag }
  | { readonly kind: 'impossible'; readonly reason: 'outOfRange' | 'notANumber' };

/** Reads longitude and latitude in degrees; 0,0 and blanks are missing (domain rule 8). */
export const checkCoordinates = (
  longitude: number | null,
  latitude: number | null,
): CoordinateCheck => {
  if (longitude === null || latitude === null || (longitude === 0 && latitude === 0)) {
    return { kind: 'missing', flag: 'missingCoordinates' };
  }
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    return { kind: 'impossible', reason: 'notANumber' };
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return { kind: 'impossible', reason: 'outOfRange' };
  }
  return { kind: 'ok', position: [longitude, latitude] };
};
