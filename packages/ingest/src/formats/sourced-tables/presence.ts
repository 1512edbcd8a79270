import { type Dataset, EMPTY_DATASET, type Figure } from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import type { Fields } from '#table/row-reader';
import type { Table } from '#table/table';
import type { ReadContext, TableFormat } from '../format';
import { numberOccurrences } from '../number-occurrences';
import { centreLogsOf } from './centre-logs-of';
import { figureOfCount } from './figure-of-count';
import { type Presence, type PresenceField, presenceOfRow } from './presence-of-row';
import { presentCounts } from './present-counts';
import { eachCount } from './read-flows';
import { createSkipCounter, type SkipCounter } from './skip-counter';
import { COUNT_SOURCE_FIELDS, createSourceCollector } from './source-collector';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  id: ['centre id'],
  place: ['place'],
  date: ['date'],
  precision: ['date precision'],
  from: [],
  persons: ['persons'],
  qualifier: ['qualifier'],
  people: ['nationality or group'],
  measure: ['measure'],
  method: ['method'],
} as const satisfies Fields<PresenceField>;

const SKIPS = {
  namedPlaces: '# rows passed over: the places have no record of their own.',
  otherMeasures: '# rows passed over: they measure neither people present nor registrations.',
} as const;

/** Counts of one group are parts; the count of everyone is the whole figure of its place and day. */
const figureOf = (presence: Presence, skips: SkipCounter<keyof typeof SKIPS>): Figure | null => {
  const { subject, measure, people, count } = presence;
  if (subject === null || measure === null) {
    skips.add(subject === null ? 'namedPlaces' : 'otherMeasures');
    return null;
  }
  return {
    ...figureOfCount(subject, 'presence', count),
    measure,
    group: people.group,
    isPart: !people.isEveryone,
    origin: people.origin,
    sex: people.sex,
    reason: null,
    note: [people.words, count.note].filter(Boolean).join('; ') || null,
  };
};

const read = (table: Table, context: ReadContext): Dataset => {
  const sources = createSourceCollector(context);
  const skips = createSkipCounter(context.log, SKIPS);
  const numbered = numberOccurrences();
  const rows = [...eachCount<PresenceField>(table, FIELDS, { ...context, sources })];
  const presences = rows.map(({ row, count }) => presenceOfRow(row, count));
  const figures = presences.flatMap((presence) => figureOf(presence, skips) ?? []).map(numbered);
  skips.finish();
  return {
    ...EMPTY_DATASET,
    sources: sources.sources(),
    figures,
    centreLogs: centreLogsOf(presentCounts(presences)),
  };
};

/** Dated counts of people present in centres and countries; stocks join the centres' logs. */
export const sourcedPresence: TableFormat = {
  id: 'sourced-presence',
  title: 'sourced table of people present',
  detect: (columns) => {
    const { id, place, date, persons, people, sourceId } = FIELDS;
    return shareOfFields(columns, { id, place, date, persons, people, sourceId }) === 1 ? 0.9 : 0;
  },
  read,
};
