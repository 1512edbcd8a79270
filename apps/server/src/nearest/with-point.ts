import type { KnownPlace } from '../plain/where/known-place';
import { readWhere, type WhereRead } from '../plain/where/read-where';

/** Decimals of a degree that are a decimetre: no format says more. */
export const DECIMALS = 6;

/** Parameters with a latitude and longitude and the place that was named, or why there are none. */
export type Located =
  | {
      readonly kind: 'point';
      readonly search: URLSearchParams;
      readonly named: KnownPlace | null;
    }
  | Exclude<WhereRead, { readonly kind: 'point' }>;

/**
 * The parameters with the point of `where` as latitude and longitude, as they are without it, or why
 * it is not understood. `places`: those that it can name.
 */
export const withPoint = (search: URLSearchParams, places: readonly KnownPlace[]): Located => {
  const where = search.get('where');
  if (where === null) {
    return { kind: 'point', search, named: null };
  }
  const reading = readWhere(where, places);
  if (reading.kind !== 'point') {
    return reading;
  }
  const [longitude, latitude] = reading.position;
  const other = new URLSearchParams(search);
  other.delete('where');
  other.set('lat', latitude.toFixed(DECIMALS));
  other.set('lon', longitude.toFixed(DECIMALS));
  const { readAs } = reading;
  return { kind: 'point', search: other, named: readAs.kind === 'place' ? readAs.place : null };
};
