import type { Flow, FlowEnd, Iso3, PopulationGroup } from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import { shareOfFields } from '#table/field-columns';
import type { Fields, RowCells } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { wordListOf } from '#templates/word-lists';
import type { TableFormat } from '../format';
import { type CountRead, flowBase } from './flow-of-row';
import { flowEndOf } from './place-references';
import { QUALIFIER_WORDS } from './qualifier-of-words';
import { readFlows } from './read-flows';
import { COUNT_SOURCE_FIELDS, COUNT_TAGS, SOURCE_CELLS } from './source-collector';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  date: ['date as of'],
  precision: ['date precision'],
  from: ['date from'],
  fromCountry: ['from iso3'],
  fromPlace: ['from place id'],
  toCountry: ['to iso3'],
  nationality: ['nationality iso3'],
  persons: ['persons'],
  qualifier: ['qualifier'],
  measure: ['measure'],
  mode: ['mode'],
  organiser: ['organiser'],
  category: ['category'],
  series: ['series'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const MEASURES = new Map<string, Flow['measure']>([
  ['cumulative', 'cumulative'],
  ['daily', 'daily'],
  ['period', 'period'],
  ['single operation', 'singleOperation'],
  ['completed operation', 'singleOperation'],
]);

const KINDS: readonly (readonly [RegExp, Flow['kind']])[] = [
  [/^onward evacuation/, 'onwardMovement'],
  [/evacuation/, 'evacuation'],
  [/return/, 'return'],
];

const measureOf = (row: Row): Flow['measure'] | null => {
  const words = row.text('measure')?.replace(/,\s*planned$/, '');
  const measure = MEASURES.get(words ?? '') ?? null;
  if (measure === null) {
    row.reject('measure', {
      code: 'unknownMeasure',
      reason: 'A movement is counted as cumulative, daily, over a period or as one operation.',
      remedy: 'Write one of: cumulative, daily, period, single operation.',
    });
  }
  return measure;
};

const groupOf = (nationality: string | null, iso3: Iso3 | null): PopulationGroup => {
  if (nationality === 'third-country nationals') {
    return 'thirdCountryNational';
  }
  return iso3 === null ? 'mixed' : 'migrant';
};

/** A place within the country of departure is the more precise end. */
const departureOf = (row: Row): FlowEnd =>
  flowEndOf(row.text('fromPlace') ?? row.text('fromCountry'));

/** Words instead of one country's code ("others") make a category of their own: a line of counts. */
const categoryOf = (row: Row, iso3: Iso3 | null): string | null => {
  const [category, people] = [row.text('category'), row.text('nationality')];
  return people === null || iso3 !== null || people === 'ALL'
    ? category
    : [category, people].filter(Boolean).join(': ');
};

const flowOf = (row: Row, count: CountRead): Flow | null => {
  const measure = measureOf(row);
  const nationality = row.text('nationality');
  const iso3 = nationality?.length === 3 ? countryOfCode(nationality) : null;
  const category = categoryOf(row, iso3);
  const base = flowBase(row, count);
  return measure === null
    ? null
    : {
        ...base,
        from: departureOf(row),
        to: flowEndOf(row.text('toCountry')),
        kind: KINDS.find(([words]) => words.test(category ?? ''))?.[1] ?? 'onwardMovement',
        measure,
        group: groupOf(nationality, iso3),
        category,
        nationality: iso3,
        isPlanned: base.isPlanned || /planned/.test(row.text('measure') ?? ''),
        series: row.text('series'),
        mode: row.text('mode'),
        organiser: row.text('organiser'),
      };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'date',
  'fromCountry',
  'toCountry',
  'persons',
  'measure',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...COUNT_TAGS,
  date: ['#date+occurred'],
  fromCountry: ['#country+code+from'],
  fromPlace: ['#loc+code+from'],
  toCountry: ['#country+code+to'],
  nationality: ['#group+nationality'],
  persons: ['#affected+moved'],
  measure: ['#meta+measure'],
  mode: ['#meta+transport'],
  organiser: ['#org+organiser'],
  category: ['#group+category'],
  series: ['#meta+series'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['fromCountry', 'SSD'],
  ['fromPlace', ''],
  ['toCountry', 'UGA'],
  ['category', 'return'],
  ['date', '2026-05-14'],
  ['from', ''],
  ['measure', { example: 'period', words: wordListOf('flowMeasure', MEASURES) }],
  ['persons', 120],
  ['qualifier', { example: 'exact', words: QUALIFIER_WORDS }],
  ['nationality', 'UGA'],
  ['mode', ''],
  ['organiser', ''],
  ['series', ''],
  ...SOURCE_CELLS,
  ['caution', ''],
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Evacuations, onward movements and returns by origin and destination, each row with its source. */
export const sourcedReturns: TableFormat = {
  id: 'sourced-returns',
  title: 'sourced table of evacuations and returns',
  detect: (columns) => {
    const { date, fromCountry, toCountry, nationality, persons, sourceId } = FIELDS;
    const wanted = { date, fromCountry, toCountry, nationality, persons, sourceId };
    return shareOfFields(columns, wanted) === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) =>
    readFlows<keyof typeof FIELDS>(table, context, { fields: FIELDS, flowOf }),
};
