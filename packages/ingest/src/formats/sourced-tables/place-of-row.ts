import type { Iso3, Names, Place, PlaceId, SourceId } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import type { Tags } from '#templates/template';
import type { ReadContext } from '../format';
import { readPosition } from '../read-position';

/** Columns that describe a place in every sourced table of places. */
export const PLACE_FIELDS = {
  id: ['id'],
  name: ['name'],
  nameAr: ['name ar'],
  alternates: ['alt names'],
  latitude: ['lat', 'latitude'],
  longitude: ['lon', 'longitude'],
  located: ['coordinate precision'],
  precisionKm: ['precision km'],
  notes: ['notes'],
} as const;

/** HXL hashtags of the same. */
export const PLACE_TAGS = {
  id: ['#loc+code'],
  name: ['#loc+name'],
  nameAr: ['#loc+name+i_ar'],
  alternates: ['#loc+name+alt'],
  latitude: ['#geo+lat'],
  longitude: ['#geo+lon'],
  located: ['#geo+method'],
  precisionKm: ['#geo+precision+km'],
  notes: ['#description+notes'],
} as const satisfies Tags<keyof typeof PLACE_FIELDS>;

/** One column of a place. */
export type PlaceField = keyof typeof PLACE_FIELDS;

/** What is known of a row's place before its columns are read. */
export type PlaceContext = {
  readonly id: PlaceId | null;
  /** Countries it may lie in besides the operation's: a record may say that it is elsewhere. */
  readonly countries: readonly Iso3[];
  readonly source: SourceId | null;
  /** Remarks of the table that belong to the place. */
  readonly remarks: readonly (string | null)[];
};

const namesOf = (name: string, arabic: string | null): Names =>
  arabic === null ? { en: name } : { en: name, ar: arabic };

/**
 * The place of a row; null, with a reject, where id or name are missing. Such tables locate places
 * from descriptions and gazetteers, so every position is approximate, with the doubt in kilometres.
 */
export const placeOfRow = (
  row: RowCells<PlaceField>,
  { id, countries, source, remarks }: PlaceContext,
  context: ReadContext,
): Place | null => {
  const name = row.label('name');
  if (id === null || name === null) {
    row.reject(id === null ? 'id' : 'name', {
      code: 'missingPlace',
      reason: 'A place needs its id and its name.',
      remedy: 'Fill in the cell, or leave the row out.',
    });
    return null;
  }
  const precisionKm = row.decimal('precisionKm') || null;
  const said = { countries, doubtKm: precisionKm ?? 0 };
  const { position, flags } = readPosition(row, said, context);
  const located = row.text('located');
  const notes = [row.text('notes'), located && `Located: ${located}.`, ...remarks];
  return {
    id,
    names: namesOf(name, row.text('nameAr')),
    alternateNames: row.text('alternates')?.split(/\s*;\s*/) ?? [],
    externalIds: {},
    position,
    precision: 'approximate',
    precisionKm,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    declaredArea: null,
    flags: [...flags],
    sensitivity: 'public',
    source,
    notes: notes.filter(Boolean).join(' ') || null,
  };
};
