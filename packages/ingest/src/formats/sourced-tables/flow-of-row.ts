import { type Day, type Flow, type Qualifier, reported } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import { FUTURE_DATE, isFuture } from '../future-date';
import { type AsOf, asOfOfRow, periodStartOf } from './as-of-of-row';
import { confidenceOfNote, remarkOfNote } from './confidence-of-note';
import { qualifierOfWords } from './qualifier-of-words';
import type { COUNT_SOURCE_FIELDS, SourceCollector } from './source-collector';

/** Columns that every sourced table of counts has under some name. */
export type CountField =
  | keyof typeof COUNT_SOURCE_FIELDS
  | 'date'
  | 'precision'
  | 'from'
  | 'persons'
  | 'qualifier';

/** What all flows of sourced tables share; the table adds ends, kind, measure and group. */
export type FlowBase = Omit<Flow, 'from' | 'to' | 'kind' | 'measure' | 'group'>;

/** Rows that were passed over because nothing says when they were counted. */
export type Undated = { readonly kind: 'undated' };

/** Count, date, source and confidence of a row; null, with a reject, where one cannot be taken. */
export type CountRead = {
  readonly persons: number;
  readonly qualifier: Qualifier;
  readonly date: AsOf;
  readonly source: Flow['source'];
  readonly confidence: Flow['confidence'];
  readonly note: string | null;
};

const NOT_A_COUNT = {
  code: 'unknownQualifier',
  reason: 'The qualifier is not one for a count (exact, about, more than, at least, up to, …).',
  remedy: 'Use one of the qualifiers, or leave the row out.',
} as const;
const NO_COUNT = {
  code: 'missingCount',
  reason: 'The row has no number.',
  remedy: 'Fill in the count, or leave the row out.',
} as const;

const noteOf = (row: RowCells<CountField>): string | null =>
  [
    remarkOfNote(row.text('confidence')),
    row.text('caution'),
    row.text('precision') === 'inferred' ? 'The day was worked out from the text.' : null,
  ]
    .filter((part) => part !== null)
    .join(' ') || null;

/** Reads what every row of counts has; only what is planned may lie after the last day. */
export const countOfRow = (
  row: RowCells<CountField>,
  { sources, lastDay }: { readonly sources: SourceCollector; readonly lastDay: Day },
): CountRead | Undated | null => {
  const persons = row.whole('persons');
  const qualifier = qualifierOfWords(row.text('qualifier'));
  const date = asOfOfRow(row);
  const source = sources.cite(row);
  if (date !== null && qualifier !== 'planned' && isFuture(date.asOf, lastDay, date.precision)) {
    row.reject('date', FUTURE_DATE);
  }
  if (qualifier === null) {
    row.reject('qualifier', NOT_A_COUNT);
  } else if (persons === null && row.ok()) {
    row.reject('persons', NO_COUNT);
  }
  if (!row.ok() || persons === null || qualifier === null || source === null) {
    return null;
  }
  return date === null
    ? { kind: 'undated' }
    : {
        persons,
        qualifier,
        date,
        source,
        confidence: confidenceOfNote(row.text('confidence')),
        note: noteOf(row),
      };
};

/** The shared part of a flow from a row's count. */
export const flowBase = (row: RowCells<CountField>, count: CountRead): FlowBase => ({
  via: null,
  category: null,
  nationality: null,
  unit: 'individuals',
  reported: reported(count.persons),
  qualifier: count.qualifier,
  isPlanned: count.qualifier === 'planned',
  series: null,
  mode: null,
  organiser: null,
  asOf: count.date.asOf,
  asOfPrecision: count.date.precision,
  periodStart: periodStartOf(row),
  source: count.source,
  confidence: count.confidence,
  sensitivity: 'public',
  occurrence: 0,
  flags: [],
  note: count.note,
});
