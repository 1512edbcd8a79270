import type { CountUnit, Flow, FlowEnd, Iso3, PopulationGroup } from '@waystation/domain';
import { iso3Of } from '#codes/branded';
import { shareOfFields } from '#table/field-columns';
import type { Fields, RowCells } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { wordListOf } from '#templates/word-lists';
import type { TableFormat } from '../format';
import { type CountRead, flowBase } from './flow-of-row';
import { flowEndOf, placeOfCode } from './place-references';
import { QUALIFIER_WORDS } from './qualifier-of-words';
import { readFlows } from './read-flows';
import { COUNT_SOURCE_FIELDS, COUNT_TAGS, SOURCE_CELLS } from './source-collector';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  date: ['date as of'],
  precision: ['date precision'],
  from: ['date from'],
  country: ['country iso3'],
  origin: ['origin iso3'],
  place: ['crossing or place'],
  category: ['category'],
  published: ['category as published'],
  measure: ['measure'],
  persons: ['persons'],
  qualifier: ['qualifier'],
  series: ['series'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const GROUPS = new Map<string, PopulationGroup>([
  ['third-country nationals', 'thirdCountryNational'],
  ['nationals of the receiving country', 'nationalOfReceivingCountry'],
  ['migrants (Libyans excluded)', 'migrant'],
]);

/**
 * Border counts are of crossings: nationals of the country left, traders and commuters cross many
 * times. A series that leaves them out counts persons who left once; so do boats and registrations
 * of people who came back.
 */
const COUNTS_INDIVIDUALS =
  /without Libyans|boats|Mediterranean|evacuation through|committee|governor/i;

/** Series that count everybody who came by a way, wherever from; they say nothing of those from Libya. */
const OF_EVERY_ORIGIN = /all Mediterranean/i;

/** Where people come from: as the row says; tables without the column are of people from Libya. */
const originOf = (row: Row): FlowEnd =>
  OF_EVERY_ORIGIN.test(row.text('series') ?? '')
    ? { kind: 'unknown' }
    : flowEndOf(row.text('origin') ?? 'LBY');

const unitOf = (series: string | null): CountUnit =>
  COUNTS_INDIVIDUALS.test(series ?? '') ? 'individuals' : 'crossings';

const MEASURES = new Map<string, Flow['measure']>([
  ['cumulative', 'cumulative'],
  ['daily', 'daily'],
  ['period', 'period'],
]);
const MEASURE_WORDS = wordListOf('flowMeasure', MEASURES);

const measureOf = (row: Row): Flow['measure'] | null => {
  const measure = MEASURES.get(row.text('measure')?.split(/[\s,]/)[0] ?? '') ?? null;
  if (measure === null) {
    row.reject('measure', {
      code: 'unknownMeasure',
      reason: 'A flow is counted as cumulative, daily or over a period.',
      remedy: 'Write one of these words.',
    });
  }
  return measure;
};

const nationalityOf = (category: string | null, country: string | null): Iso3 | null => {
  switch (category) {
    case 'Libyans':
      return iso3Of('LBY');
    case 'nationals of the receiving country':
      return iso3Of(country ?? '');
    default:
      return null;
  }
};

const publishedAs = (words: string | null, note: string | null): string | null =>
  words === null ? note : [note, `Published as "${words}".`].filter(Boolean).join(' ');

/** A count at a place that has no record of its own must not pass for the whole country's. */
const entryOf = (row: Row): FlowEnd => {
  const [country, place] = [row.text('country'), row.text('place')];
  return place !== null && placeOfCode(place) === null
    ? { kind: 'named', name: `${place} (${country})` }
    : flowEndOf(country);
};

const flowOf = (row: Row, count: CountRead): Flow | null => {
  const measure = measureOf(row);
  const category = row.text('category');
  const series = row.text('series');
  const isReturn = /return to Libya/.test(row.text('measure') ?? '');
  const entry = entryOf(row);
  const libya: FlowEnd = flowEndOf('LBY');
  const base = flowBase(row, count);
  return measure === null
    ? null
    : {
        ...base,
        from: isReturn ? entry : originOf(row),
        to: isReturn ? libya : entry,
        via: placeOfCode(row.text('place') ?? ''),
        kind: isReturn ? 'return' : 'arrival',
        measure,
        group: GROUPS.get(category ?? '') ?? 'mixed',
        category,
        nationality: nationalityOf(category, row.text('country')),
        unit: unitOf(series),
        series,
        note: publishedAs(row.text('published'), base.note),
      };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'date',
  'origin',
  'country',
  'persons',
  'measure',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...COUNT_TAGS,
  date: ['#date+occurred'],
  origin: ['#country+code+origin'],
  country: ['#country+code+entered'],
  place: ['#loc+crossing+code'],
  category: ['#group+category'],
  published: ['#description+category'],
  measure: ['#meta+measure'],
  persons: ['#affected+arrivals'],
  series: ['#meta+series'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['place', 'XP-ARUWA'],
  ['origin', 'SDN'],
  ['country', 'SSD'],
  ['date', '2026-05-14'],
  ['from', ''],
  ['measure', { example: 'daily', words: MEASURE_WORDS }],
  ['persons', 240],
  ['qualifier', { example: 'about', words: QUALIFIER_WORDS }],
  ['category', ''],
  ['published', ''],
  ['series', 'Border post, all persons'],
  ...SOURCE_CELLS,
  ['caution', ''],
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** People arriving by country, crossing, category and series, each row with its source. */
export const sourcedArrivals: TableFormat = {
  id: 'sourced-arrivals',
  title: 'sourced table of arrivals',
  detect: (columns) => {
    const { date, country, place, category, series, sourceId } = FIELDS;
    const share = shareOfFields(columns, { date, country, place, category, series, sourceId });
    return share === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) =>
    readFlows<keyof typeof FIELDS>(table, context, { fields: FIELDS, flowOf }),
};
