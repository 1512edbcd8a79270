import type { AdminLevel, Iso3, Pcode } from '@waystation/domain';
import { ASKED_PCODE } from '#codes/asked-pcode';
import { pcodeOf } from '#codes/branded';
import { countryOfCode, countryOfPcode } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import type { PopulationField } from './population-fields';

type Row = RowCells<PopulationField>;

/** The country of a row: as it says itself, else by its P-code. Null, with a reject: neither tells. */
export const countryOfRow = (row: Row, level: AdminLevel): Iso3 | null => {
  const field = `pcode${level}` as const;
  const country =
    countryOfCode(row.text('country') ?? row.text('pcode0') ?? '') ??
    countryOfPcode(row.text(field) ?? '');
  if (country === null) {
    row.reject(field, {
      code: 'unknownCountry',
      reason: 'The row does not say in which country the area is.',
      remedy: 'Fill in the P-code, or the ISO 3166-1 alpha-3 code of the country in a column ISO3.',
    });
  }
  return country;
};

/**
 * The area that a row is about, at the level of the table. Countries go by their ISO3 code, as their
 * boundaries do. Null, with a reject, where there is no P-code or none by its form.
 */
export const areaOfRow = (row: Row, level: AdminLevel, country: Iso3): Pcode | null => {
  const field = `pcode${level}` as const;
  const pcode = level === 0 ? pcodeOf(country) : pcodeOf(row.text(field) ?? '');
  if (pcode === null) {
    row.ask(field, ASKED_PCODE);
    row.reject(field, {
      code: 'badPcode',
      reason: 'This is not a P-code: two or three letters of the country, then letters and digits.',
      remedy: 'Correct the P-code; keep it as text so that leading zeros stay.',
    });
  }
  return pcode;
};
