import { checkCoordinates, type Flag, type Iso3, type Position } from '@waystation/domain';
import { looksSwapped } from '#geography/country-boxes';
import type { RowCells } from '#table/row-reader';
import type { ReadContext } from './format';

/** Where a row's place is, with what to know about it; position null: the row does not say. */
export type PositionRead = {
  readonly position: Position | null;
  readonly flags: readonly Flag[];
};

/** What else the record says of where its place is. */
export type Said = {
  /** Countries that it names, which need not be the operation's. */
  readonly countries: readonly Iso3[];
  /** Its own doubt about the coordinates, in kilometres. */
  readonly doubtKm: number;
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

const outside = ([longitude, latitude]: Position, countries: readonly string[]) => ({
  code: 'outsideOperationCountries',
  reason: `Latitude ${latitude} and longitude ${longitude} lie outside the countries of the operation and of the record (${countries.join(', ')}).`,
  remedy:
    'Correct the coordinates, or the P-code or country of the record if the place is elsewhere. If the stored boundaries have only a part of the country, import the rest first.',
});

const noteUnchecked = ({ operation, territory, log }: ReadContext): void => {
  const unbounded = territory.unbounded(operation.countries);
  if (unbounded.length > 0) {
    log.note(
      'positionsUnchecked',
      `Only roughly checked whether places lie in ${unbounded.join(', ')}: no boundaries of that are stored. Places outside are rejected where boundaries are imported first; later they can only be flagged.`,
    );
  }
};

/**
 * Longitude and latitude of a row. Blank or 0,0 is missing and flagged. Impossible or exchanged ones
 * reject the row, and so do those outside the operation's countries unless the record names another
 * country, which must then be where they are (domain rule 8).
 */
export const readPosition = (
  row: Coordinates,
  { countries, doubtKm }: Said,
  context: ReadContext,
): PositionRead => {
  const { log, operation, territory } = context;
  const check = checkCoordinates(row.decimal('longitude'), row.decimal('latitude'));
  switch (check.kind) {
    case 'missing':
      if (row.ok()) {
        const about = { row: row.number, subject: `row ${row.number}` };
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
  const allowed = [...new Set([...operation.countries, ...countries])];
  const found = territory.find(position, allowed, doubtKm);
  if (looksSwapped(position, allowed)) {
    row.reject('latitude', SWAPPED);
  } else if (found === 'outside') {
    row.reject('latitude', outside(position, allowed));
  } else if (found === 'unknown') {
    noteUnchecked(context);
  }
  return { position, flags: [] };
};
