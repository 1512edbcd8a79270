import { type Dataset, EMPTY_DATASET, type Figure, type Flow } from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import type { Fields, RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { wordListOf } from '#templates/word-lists';
import type { ReadContext, TableFormat } from '../format';
import { figureOfCount } from './figure-of-count';
import { flagFalls } from './flag-falls';
import { type CountRead, flowBase } from './flow-of-row';
import { numberFlows } from './number-flows';
import { flowEndOf } from './place-references';
import { QUALIFIER_WORDS } from './qualifier-of-words';
import { eachCount } from './read-flows';
import { createSkipCounter } from './skip-counter';
import {
  COUNT_SOURCE_FIELDS,
  COUNT_TAGS,
  createSourceCollector,
  SOURCE_CELLS,
} from './source-collector';
import { subjectOfCountry } from './subject-of-country';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  kind: ['kind'],
  date: ['date'],
  precision: ['date precision'],
  from: ['date from'],
  fromPlace: ['from place'],
  toPlace: ['to place'],
  persons: ['persons'],
  qualifier: ['qualifier'],
  composition: ['composition'],
  measure: ['measure'],
  mode: ['mode'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const SKIPS = {
  namedPlaces: '# rows passed over: the places have no record of their own.',
} as const;

const MEASURES = new Map<string, Flow['measure']>([
  ['cumulative', 'cumulative'],
  ['daily', 'daily'],
  ['single operation', 'singleOperation'],
  ['completed operation', 'singleOperation'],
  ['announced', 'singleOperation'],
]);

const noteOf = (row: Row, count: CountRead): string | null =>
  [row.text('composition'), count.note].filter(Boolean).join('; ') || null;

/** Legs of one route are one series; the same people may appear again in other tables. */
const flowOf = (row: Row, count: CountRead, measure: Flow['measure']): Flow => {
  const [from, to, kind] = [row.text('fromPlace'), row.text('toPlace'), row.text('kind')];
  const base = flowBase(row, count);
  return {
    ...base,
    from: flowEndOf(from),
    to: flowEndOf(to),
    kind: 'internal',
    measure,
    group: 'mixed',
    category: kind,
    isPlanned: base.isPlanned || row.text('measure') === 'announced',
    series: measure === 'cumulative' ? `${kind} ${from}–${to}` : null,
    mode: row.text('mode'),
    note: noteOf(row, count),
  };
};

/** Of the country as a whole; a place of origin is not where anybody is counted. */
const stockOf = (row: Row, count: CountRead): Figure | null => {
  const subject = subjectOfCountry(row.text('fromPlace'));
  return subject === null || row.text('measure') !== 'stock'
    ? null
    : {
        ...figureOfCount(subject, row.text('kind') ?? 'internal displacement', count),
        group: 'idp',
        note: noteOf(row, count),
      };
};

const read = (table: Table, context: ReadContext): Dataset => {
  const sources = createSourceCollector(context);
  const skips = createSkipCounter(context.log, SKIPS);
  const flows: Flow[] = [];
  const figures: Figure[] = [];
  for (const { row, count } of eachCount<keyof typeof FIELDS>(table, FIELDS, {
    ...context,
    sources,
  })) {
    const measure = MEASURES.get(row.text('measure') ?? '');
    const stock = measure === undefined ? stockOf(row, count) : null;
    if (measure !== undefined && row.text('toPlace') !== null) {
      flows.push(flowOf(row, count, measure));
    } else if (stock === null) {
      skips.add('namedPlaces');
    } else {
      figures.push(stock);
    }
  }
  skips.finish();
  const flagged = flagFalls(numberFlows(flows), context.log);
  return { ...EMPTY_DATASET, sources: sources.sources(), figures, flows: flagged };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'kind',
  'date',
  'fromPlace',
  'persons',
  'measure',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...COUNT_TAGS,
  kind: ['#description+kind'],
  date: ['#date+occurred'],
  fromPlace: ['#loc+name+from'],
  toPlace: ['#loc+name+to'],
  persons: ['#affected+moved+internal'],
  composition: ['#description+composition'],
  measure: ['#meta+measure'],
  mode: ['#meta+transport'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['kind', 'onward transport'],
  ['fromPlace', 'Aruwa'],
  ['toPlace', 'Belkor'],
  ['date', '2026-05-14'],
  ['from', ''],
  ['measure', { example: 'daily', words: wordListOf('flowMeasure', MEASURES) }],
  ['persons', 85],
  ['qualifier', { example: 'exact', words: QUALIFIER_WORDS }],
  ['composition', ''],
  ['mode', ''],
  ...SOURCE_CELLS,
  ['caution', ''],
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Movements inside a country, and its internally displaced people as a whole. */
export const sourcedInternal: TableFormat = {
  id: 'sourced-internal',
  title: 'sourced table of internal movements',
  detect: (columns) => {
    const { kind, date, fromPlace, toPlace, persons, sourceId } = FIELDS;
    const share = shareOfFields(columns, { kind, date, fromPlace, toPlace, persons, sourceId });
    return share === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read,
};
