import type { Iso3 } from '@waystation/domain';
import { z } from 'zod';
import { iso3Of } from '#codes/branded';
import { normaliseHeader } from '#table/normalise-header';
import rows from './countries.json' with { type: 'json' };

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

const Row = z.object({
  iso3: z.string(),
  iso2: z.string(),
  names: z.array(z.string()),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});

// ISO 3166-1 codes and English names with bounding boxes of Natural Earth 10m countries, rounded outwards to 0.1°.
const COUNTRIES = z.array(Row).parse(rows);
const ISO3_BY_ISO2 = new Map(COUNTRIES.map(({ iso2, iso3 }) => [iso2, iso3]));
const BOX_BY_ISO3 = new Map(COUNTRIES.map(({ iso3, box }) => [iso3, box]));
const ISO3_BY_NAME = new Map(
  COUNTRIES.flatMap(({ names, iso3 }) => names.map((name) => [normaliseHeader(name), iso3])),
);

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
 * The country that a P-code begins with. Both schemes are met in one file: three letters (UGA03,
 * KEN23) and two (SS01, ET12); digits follow either.
 */
export const countryOfPcode = (pcode: string): Iso3 | null => {
  const letters = /^[A-Z]{2,3}(?=\d|$)/.exec(pcode)?.[0];
  return letters === undefined ? null : countryOfCode(letters);
};
