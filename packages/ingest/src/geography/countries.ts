import type { Iso3 } from '@waystation/domain';
import { iso3Of } from '#codes/branded';
import { normaliseHeader } from '#table/normalise-header';
import { COUNTRY_LINES } from './country-lines';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

const boxOf = (text: string): Box | null => {
  const [west, south, east, north] = text.split(' ').map(Number);
  return north === undefined ? null : [west ?? 0, south ?? 0, east ?? 0, north];
};

const COUNTRIES = COUNTRY_LINES.trim()
  .split('\n')
  .map((line) => {
    const [iso3 = '', iso2 = '', box = '', ...names] = line.split('|');
    return { iso3, iso2, names, box: boxOf(box) };
  });
const ISO3_BY_ISO2 = new Map(COUNTRIES.map(({ iso2, iso3 }) => [iso2, iso3]));
const BOX_BY_ISO3 = new Map(COUNTRIES.map(({ iso3, box }) => [iso3, box]));
const ISO3_BY_NAME = new Map(
  COUNTRIES.flatMap(({ names, iso3 }) => names.map((name) => [normaliseHeader(name), iso3])),
);

/** The alpha-2 code and the short English name of a country; null where ISO 3166-1 has none such. */
export const codesOfCountry = (
  iso3: string,
): { readonly iso2: string; readonly name: string } | null => {
  const found = COUNTRIES.find((country) => country.iso3 === iso3);
  return found === undefined ? null : { iso2: found.iso2, name: found.names[0] ?? iso3 };
};

/** The box of a country's land; null where Natural Earth draws none. */
export const boxOfCountry = (iso3: string): Box | null => BOX_BY_ISO3.get(iso3) ?? null;

/** The country of an alpha-2 or alpha-3 code; null where ISO 3166-1 has no such country. */
export const countryOfCode = (code: string): Iso3 | null => {
  const upper = code.trim().toUpperCase();
  const iso3 = BOX_BY_ISO3.has(upper) ? upper : ISO3_BY_ISO2.get(upper);
  return iso3 === undefined ? null : iso3Of(iso3);
};

/** The country of an English name as ISO 3166-1 writes it, in full or short; null: none of them. */
export const countryOfName = (name: string): Iso3 | null => {
  const iso3 = ISO3_BY_NAME.get(normaliseHeader(name).replace(/^the /, ''));
  return iso3 === undefined ? null : iso3Of(iso3);
};

/**
 * Whether a P-code begins with the letters of any country. More lenient than {@link countryOfPcode}:
 * letters may follow those of the country.
 */
export const beginsWithCountry = (pcode: string): boolean =>
  [2, 3].some((length) => countryOfCode(pcode.slice(0, length)) !== null);

/**
 * The country that a P-code begins with. Both schemes are met in one file: three letters (UGA03,
 * KEN23) and two (SS01, ET12); digits follow either.
 */
export const countryOfPcode = (pcode: string): Iso3 | null => {
  const letters = /^[A-Z]{2,3}(?=\d|$)/.exec(pcode)?.[0];
  return letters === undefined ? null : countryOfCode(letters);
};
