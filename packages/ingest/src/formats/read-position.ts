import { checkCoordinates, type Flag, type Position } from '@waystation/domain';
import { isFarOutside, looksSwapped } from '#geography/swapped-coordinates';
import type { RowCells } from '#table/row-reader';
import type { ReadContext } from './format';

/** Where a row's place is, with what to know about it; position null: the row does not say. */
export type PositionRead = {
  readonly position: Position | null;
  readonly flags: readonly Flag[];
};

type Coordinates = RowCells<'longitude' | 'latitude'>;

const IMPOSSIBLE = {
  code: 'impossibleCoordinates',
  reason: 'The coordinates are beyond 180° of longitude or 90° of latitude.',
  remedy: 'Write WGS 84 degrees as decimals, for example latitude 4.8594 and longitude 31.5713.',
} as const;
const SWAPPED = {
  code: 'swappedCoordinates',
  reason:
    'Latitude and longitude look exchanged: the place would be in the operation the other way round.',
  remedy: 'Exchange the two columns or the two values.',
} as const;

/**
 * Longitude and latitude of a row. Blank or 0,0 is missing and flagged; impossible or exchanged ones
 * reject the row; a place far outside the given countries is kept where it is and flagged.
 */
export const readPosition = (
  row: Coordinates,
  countries: readonly string[],
  { log }: ReadContext,
): PositionRead => {
  const check = checkCoordinates(row.decimal('longitude'), row.decimal('latitude'));
  const about = { row: row.number, subject: `row ${row.number}` };
  switch (check.kind) {
    case 'missing':
      if (row.ok()) {
        log.flag({ ...about, flag: check.flag, detail: 'The place has no coordinates.' });
      }
      return { position: null, flags: [check.flag] };
    case 'impossible':
      row.reject('latitude', IMPOSSIBLE);
      return { position: null, flags: [] };
    case 'ok':
      break;
    default:
      return check satisfies never;
  }
  const { position } = check;
  if (looksSwapped(position, countries)) {
    row.reject('latitude', SWAPPED);
  }
  if (!isFarOutside(position, countries)) {
    return { position, flags: [] };
  }
  const flag = 'outsideOperationCountries';
  if (row.ok()) {
    log.flag({
      ...about,
      flag,
      detail: `${position.join(', ')} is far from ${countries.join(', ')}.`,
    });
  }
  return { position, flags: [flag] };
};
