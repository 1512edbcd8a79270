import type { Position } from '@waystation/domain';

/** 5 decimals of a degree are 1 m. */
const DECIMALS = 5;

/** The address by which a phone opens the map app of its choice (RFC 5870; `q` is what Android reads). */
export const geoAddress = ([longitude, latitude]: Position, name: string): string => {
  const point = `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;
  return `geo:${point}?q=${point}(${encodeURIComponent(name)})`;
};
