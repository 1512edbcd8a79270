import { readCoordinate } from '@waystation/i18n/coordinates';

/** Decimals of a degree that are a decimetre: no format says more. */
const DECIMALS = 6;

/** No town is known here that a short Plus Code could be near. */
const NOWHERE = () => null;

/**
 * The parameters with the point of `where` as latitude and longitude, as they are without it; null:
 * it is not understood.
 */
export const withPoint = (search: URLSearchParams): URLSearchParams | null => {
  const where = search.get('where');
  if (where === null) {
    return search;
  }
  const reading = readCoordinate(where, NOWHERE);
  if (reading?.kind !== 'point') {
    return null;
  }
  const [longitude, latitude] = reading.position;
  const other = new URLSearchParams(search);
  other.delete('where');
  other.set('lat', latitude.toFixed(DECIMALS));
  other.set('lon', longitude.toFixed(DECIMALS));
  return other;
};
