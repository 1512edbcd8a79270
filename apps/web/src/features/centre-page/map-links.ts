import type { Position } from '@waystation/domain';

/** A way to another map: its own name is a proper noun in every language. */
export type MapLink = { readonly id: string; readonly name: string; readonly href: string };

/** 5 decimals of a degree are 1 m. */
const DECIMALS = 5;

/** The address by which a phone opens the map app of its choice (RFC 5870; `q` is what Android reads). */
export const geoAddress = ([longitude, latitude]: Position, name: string): string => {
  const point = `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;
  return `geo:${point}?q=${point}(${encodeURIComponent(name)})`;
};

/** The centre on common maps; where the people are is told to none of them. */
export const mapLinks = ([longitude, latitude]: Position): readonly MapLink[] => {
  const [lat, lon] = [latitude.toFixed(DECIMALS), longitude.toFixed(DECIMALS)];
  return [
    {
      id: 'osm',
      name: 'OpenStreetMap',
      href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=14/${lat}/${lon}`,
    },
    {
      id: 'google',
      name: 'Google Maps',
      href: `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`,
    },
    { id: 'apple', name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${lat},${lon}` },
  ];
};

/** A run of what numbers are written with. */
const RUNS = /[+*(]?\d[\d\s().*#\-\u2010-\u2015]*/gu;

/** Shorter ones are of an office or a shift; longer ones are two lines (ITU-T E.164, 6). */
const [FEWEST_DIGITS, MOST_DIGITS] = [3, 15];

/**
 * The line of a centre as telephones dial it: the first of several, without its extension and the zero that
 * is dialled at home alone; null: none can be told from what is written.
 */
export const dialled = (phone: string): string | null => {
  const numbers = [...phone.matchAll(RUNS)].map(([run]) =>
    run.replace(/^(\+[\d\s]*)\(0\)/u, '$1').replaceAll(/[^\d+*#]/g, ''),
  );
  const number = numbers.find((one) => one.replaceAll(/\D/g, '').length >= FEWEST_DIGITS);
  return number === undefined || number.length > MOST_DIGITS + 1 ? null : number;
};

/** A number as the path of an address: after a bare `#` would stand something else (RFC 3966, 3). */
export const lineAddress = (scheme: 'tel' | 'sms', number: string): string =>
  `${scheme}:${number.replaceAll('#', '%23')}`;
