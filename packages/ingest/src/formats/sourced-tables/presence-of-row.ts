import type { Measure, PlaceId, Subject } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import type { CountField, CountRead } from './flow-of-row';
import { type People, peopleOfWords } from './people-of-words';
import { centreId } from './place-references';
import { subjectOfCountry } from './subject-of-country';

/** The columns of a presence table. */
export type PresenceField = CountField | 'id' | 'place' | 'people' | 'measure' | 'method';

/** One counted presence: where, who, what was measured, and the count with its date and source. */
export type Presence = {
  readonly centre: PlaceId | null;
  readonly subject: Subject | null;
  readonly people: People;
  readonly measure: Measure | null;
  /** True for a plain stock: everyone or a group present on a day. */
  readonly isStock: boolean;
  readonly count: CountRead;
};

const measureOf = (words: string): Measure | null => {
  if (/^(peak )?stock\b/.test(words)) {
    return 'stock';
  }
  if (/^daily\b/.test(words)) {
    return 'flow';
  }
  return /since opening$/.test(words) ? 'cumulative' : null;
};

/** A count that names a whole country ("Libyans in Tunisia") is about its area of level 0. */
const subjectOf = (centre: PlaceId | null, place: string): Subject | null => {
  return centre === null
    ? subjectOfCountry(place.replace(/^Libyans in /, ''))
    : { kind: 'place', id: centre };
};

/** Reads where a row's people are and who they are. */
export const presenceOfRow = (row: RowCells<PresenceField>, count: CountRead): Presence => {
  const id = row.text('id');
  const centre = id === null ? null : centreId(id);
  const words = row.text('measure') ?? 'stock';
  const note = [row.text('method'), count.note].filter(Boolean).join('; ') || null;
  return {
    centre,
    subject: subjectOf(centre, row.text('place') ?? ''),
    people: peopleOfWords(row.text('people')),
    measure: measureOf(words),
    isStock: words === 'stock' || words === 'stock in the port',
    count: { ...count, note },
  };
};
