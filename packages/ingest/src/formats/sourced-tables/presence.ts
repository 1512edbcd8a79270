import { type Dataset, EMPTY_DATASET, type Figure } from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import type { Fields } from '#table/row-reader';
import type { Table } from '#table/table';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import type { ReadContext, TableFormat } from '../format';
import { numberOccurrences } from '../number-occurrences';
import { centreLogsOf } from './centre-logs-of';
import { figureOfCount } from './figure-of-count';
import { type Presence, type PresenceField, presenceOfRow } from './presence-of-row';
import { presentCounts } from './present-counts';
import { QUALIFIER_WORDS } from './qualifier-of-words';
import { eachCount } from './read-flows';
import { createSkipCounter, type SkipCounter } from './skip-counter';
import {
  COUNT_SOURCE_FIELDS,
  COUNT_TAGS,
  createSourceCollector,
  SOURCE_CELLS,
} from './source-collector';

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

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'id',
  'date',
  'persons',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...COUNT_TAGS,
  id: ['#loc+centre+code'],
  place: ['#loc+name'],
  date: ['#date+occurred'],
  persons: ['#affected+present+ind'],
  people: ['#group+nationality'],
  measure: ['#meta+measure'],
  method: ['#meta+method'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['id', 'CT-ARUWA'],
  ['place', 'Aruwa transit centre'],
  ['date', '2026-05-14'],
  ['persons', 312],
  ['qualifier', { example: 'exact', words: QUALIFIER_WORDS }],
  ['people', 'all'],
  ['measure', 'stock'],
  ['method', ''],
  ...SOURCE_CELLS,
  ['caution', ''],
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Dated counts of people present in centres and countries; stocks join the centres' logs. */
export const sourcedPresence: TableFormat = {
  id: 'sourced-presence',
  title: 'sourced table of people present',
  detect: (columns) => {
    const { id, place, date, persons, people, sourceId } = FIELDS;
    return shareOfFields(columns, { id, place, date, persons, people, sourceId }) === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read,
};
