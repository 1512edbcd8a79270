import { z } from 'zod';
import { readTable } from '../sources/read-table';

const CountryCode = z.object({
  iso_numeric: z.string().regex(/^\d{3}$/),
  iso2: z.string().regex(/^[A-Z]{2}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  /** Member or observer state of the United Nations; the rest are territories. */
  state: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
});

/** ISO 3166-1 codes of one country or territory. */
export type CountryCode = z.infer<typeof CountryCode>;

/** All ISO 3166-1 codes. */
export const COUNTRY_CODES: readonly CountryCode[] = readTable('country-codes.csv', CountryCode);

const BY_NUMERIC = new Map(COUNTRY_CODES.map((code) => [code.iso_numeric, code.iso3]));
const BY_ISO3 = new Map(COUNTRY_CODES.map((code) => [code.iso3, code]));

/** Alpha-3 code of a numeric one, if ISO 3166-1 has it. */
export const iso3OfNumeric = (numeric: string): string | undefined => BY_NUMERIC.get(numeric);

/** Codes of a country by its alpha-3 code, if ISO 3166-1 has it. */
export const countryCodeOf = (iso3: string): CountryCode | undefined => BY_ISO3.get(iso3);
