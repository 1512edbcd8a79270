import { z } from 'zod';
import { NameColumns } from '../names';
import { readTable } from '../sources/read-table';
import { countryCodeOf } from './country-codes';

const OVERRIDES = new Map(
  readTable('country-names.csv', NameColumns.extend({ iso3: z.string().length(3) })).map((row) => [
    row.iso3,
    NameColumns.parse(row),
  ]),
);

const DISPLAY = {
  name_en: new Intl.DisplayNames('en', { type: 'region' }),
  name_fr: new Intl.DisplayNames('fr', { type: 'region' }),
  name_es: new Intl.DisplayNames('es', { type: 'region' }),
  name_ar: new Intl.DisplayNames('ar', { type: 'region' }),
} as const;

/** Names of a country: as the United Nations write them where the table says so, else from CLDR. */
export const countryNames = (iso3: string): NameColumns | undefined => {
  const iso2 = countryCodeOf(iso3)?.iso2;
  const override = OVERRIDES.get(iso3);
  if (override !== undefined || iso2 === undefined) {
    return override;
  }
  return {
    name_en: DISPLAY.name_en.of(iso2) ?? iso3,
    name_fr: DISPLAY.name_fr.of(iso2) ?? iso3,
    name_es: DISPLAY.name_es.of(iso2) ?? iso3,
    name_ar: DISPLAY.name_ar.of(iso2) ?? iso3,
  };
};
