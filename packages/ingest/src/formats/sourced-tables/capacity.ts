import {
  type CentreCount,
  type Dataset,
  EMPTY_DATASET,
  type Figure,
  type PlaceId,
} from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import type { Fields, RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { wordListOf } from '#templates/word-lists';
import type { ReadContext, TableFormat } from '../format';
import { centreLogsOf } from './centre-logs-of';
import { figureOfCount } from './figure-of-count';
import type { CountRead } from './flow-of-row';
import { centreId } from './place-references';
import { QUALIFIER_WORDS } from './qualifier-of-words';
import { eachCount } from './read-flows';
import {
  COUNT_SOURCE_FIELDS,
  COUNT_TAGS,
  createSourceCollector,
  SOURCE_CELLS,
} from './source-collector';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  id: ['centre id'],
  date: ['date'],
  precision: [],
  from: [],
  persons: ['persons'],
  qualifier: ['qualifier'],
  kind: ['kind'],
  measure: ['measure'],
  note: ['note'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const NO_CENTRE = {
  code: 'missingCentre',
  reason: 'A capacity needs the id of its centre.',
  remedy: 'Fill in the id as in the table of centres.',
} as const;

const NO_MEASURE = {
  code: 'unknownMeasure',
  reason: 'This is neither capacity nor blocked.',
  remedy: 'Write capacity for the places that there are, blocked for those that cannot be used.',
} as const;

const MEASURES = new Map<string, 'capacity' | 'blocked'>([
  ['capacity', 'capacity'],
  ['blocked', 'blocked'],
]);
const MEASURE_WORDS = wordListOf('measure', MEASURES);

/** Rows of a table without the column, or with a blank cell, are capacities. */
const measureOf = (row: Row): 'capacity' | 'blocked' | null => {
  const measure = MEASURES.get(row.text('measure')?.toLowerCase() ?? 'capacity') ?? null;
  if (measure === null) {
    row.reject('measure', NO_MEASURE);
  }
  return measure;
};

const wordsOf = (row: Row, count: CountRead): string | null =>
  [row.text('kind'), row.text('note'), count.note].filter(Boolean).join('; ') || null;

/**
 * A capacity dated to the day enters the centre's log. A planned one must not, because the newest
 * entry of the log is taken for places that exist; like those dated to a year it is kept as a figure.
 */
const read = (table: Table, context: ReadContext): Dataset => {
  const sources = createSourceCollector(context);
  const counts: (readonly [PlaceId, CentreCount])[] = [];
  const figures: Figure[] = [];
  for (const { row, count } of eachCount<keyof typeof FIELDS>(table, FIELDS, {
    ...context,
    sources,
  })) {
    const centre = centreId(row.text('id') ?? '');
    if (centre === null || row.text('id') === null) {
      row.reject('id', NO_CENTRE);
      continue;
    }
    const kind = measureOf(row);
    if (kind === null) {
      continue;
    }
    const note = wordsOf(row, count);
    if (count.qualifier === 'planned' || count.date.precision !== 'day') {
      const figure = figureOfCount({ kind: 'place', id: centre }, 'capacity', count);
      figures.push({ ...figure, measure: kind, note });
    } else {
      const { qualifier, source, persons: value } = count;
      counts.push([centre, { at: count.date.asOf, kind, value, qualifier, note, source }]);
    }
  }
  return {
    ...EMPTY_DATASET,
    sources: sources.sources(),
    figures,
    centreLogs: centreLogsOf(counts),
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
  date: ['#date+occurred'],
  persons: ['#capacity+ind'],
  kind: ['#capacity+kind'],
  measure: ['#capacity+type'],
  note: ['#description+notes'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['id', 'CT-ARUWA'],
  ['measure', { example: 'capacity', words: MEASURE_WORDS }],
  ['persons', 400],
  ['date', '2026-05-14'],
  ['qualifier', { example: 'exact', words: QUALIFIER_WORDS }],
  ['kind', ''],
  ['note', ''],
  ...SOURCE_CELLS,
  ['caution', ''],
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Reported, planned and blocked places of centres; they join the logs of centres imported before. */
export const sourcedCapacity: TableFormat = {
  id: 'sourced-capacity',
  title: 'sourced table of capacities',
  detect: (columns) => {
    const { id, date, persons, kind, sourceId } = FIELDS;
    return shareOfFields(columns, { id, date, persons, kind, sourceId }) === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read,
};
