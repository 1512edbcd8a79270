import type { Origin } from '@waystation/domain';
import { pcodeOf } from '#codes/branded';
import { countryOfPcode } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import type { ApiField } from './api-fields';

/** The API's "Not available": the figure is broken down by origin, but this part's is not known. */
const NOT_AVAILABLE: Origin = { country: null, pcode: null, name: null };

/**
 * Where the people of a row come from. Codes mix two schemes (SS01 beside UGA03), so the country is
 * told from the letters and the code is kept as published, even where boundaries number it otherwise.
 */
export const originOfRow = (row: RowCells<ApiField>): Origin => {
  const code = row.text('originPcode');
  const name = row.text('originName');
  if (code === null && name === null) {
    return NOT_AVAILABLE;
  }
  const pcode = code === null ? null : pcodeOf(code);
  return { country: pcode === null ? null : countryOfPcode(pcode), pcode, name };
};
