import type { Position } from '@waystation/domain';

/** 5 decimals of a degree are 1 m. */
const DECIMALS = 5;

/** A point as people read it out: latitude first. */
export const pointWords = ([longitude, latitude]: Position): string =>
  [latitude, longitude].map((degrees) => degrees.toFixed(DECIMALS)).join(', ');

/** The address by which a phone opens the map app of its choice (RFC 5870; `q` is what Android reads). */
export const geoAddress = (position: Position, name: string): string => {
  const point = pointWords(position).replace(' ', '');
  return `geo:${point}?q=${point}(${encodeURIComponent(name)})`;
};

/** A line as telephones dial it; null: no digit is in it. */
export const dialled = (phone: string): string | null => {
  const number = phone.replaceAll(/[^\d+]/g, '');
  return /\d/.test(number) ? number : null;
};
