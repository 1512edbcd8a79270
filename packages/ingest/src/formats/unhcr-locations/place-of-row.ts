import type { Iso3, Place } from '@waystation/domain';
import { placeIdOf } from '#codes/branded';
import { countryOfCode, countryOfName } from '#geography/countries';
import type { RowCells } from '#table/row-reader';
import type { ReadContext } from '../format';
import { readPosition } from '../read-position';
import type { LocationField } from './location-fields';
import { UNHCR_SOURCE_ID } from './unhcr-source';

type Row = RowCells<LocationField>;

/**
 * The country of a location: the one it is named in, else the letters of its UNHCR code (UGAs003650),
 * which for a few places name a neighbour. Null, with a reject, where neither tells.
 */
export const countryOfLocation = (row: Row): Iso3 | null => {
  const country =
    countryOfName(row.text('country') ?? '') ?? countryOfCode(row.text('id')?.slice(0, 3) ?? '');
  if (country === null) {
    row.reject('country', {
      code: 'unknownCountry',
      reason: 'The row does not say in which country the place is.',
      remedy: 'Write the English name of the country as in ISO 3166-1.',
    });
  }
  return country;
};

/** The place of a row as centre or site; null, with a reject, where id or name are missing. */
export const placeOfRow = (
  row: Row,
  kind: 'centre' | 'site',
  context: ReadContext & { readonly country: Iso3 },
): Place | null => {
  const code = row.text('id');
  const name = row.label('name');
  const id = code === null ? null : placeIdOf(`${kind}:${code}`);
  if (code === null || id === null || name === null) {
    row.reject(code === null ? 'id' : 'name', {
      code: 'missingPlace',
      reason: 'A place needs its code and its name.',
      remedy: 'Fill in the cell, or leave the row out.',
    });
    return null;
  }
  const { position, flags } = readPosition(
    row,
    { countries: [context.country], doubtKm: 0 },
    context,
  );
  const from = row.text('source');
  const type = row.text('type');
  return {
    id,
    names: { en: name },
    alternateNames: [],
    externalIds: { unhcr: code },
    position,
    precision: 'exact',
    precisionKm: null,
    country: context.country,
    declaredArea: null,
    flags: [...flags],
    sensitivity: 'public',
    source: UNHCR_SOURCE_ID,
    notes: [type, from === null ? null : `reported by ${from}`].filter(Boolean).join('; ') || null,
  };
};
