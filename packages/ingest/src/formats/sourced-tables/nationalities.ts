import {
  BY_NATIONALITY,
  type Dataset,
  EMPTY_DATASET,
  type Figure,
  type Flow,
  type Subject,
} from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import { shareOfFields } from '#table/field-columns';
import type { Fields, RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import type { ReadContext, TableFormat } from '../format';
import { numberOccurrences } from '../number-occurrences';
import { figureOfCount } from './figure-of-count';
import { type CountRead, flowBase } from './flow-of-row';
import { numberFlows } from './number-flows';
import { peopleOfWords } from './people-of-words';
import { flowEndOf, placeOfCode } from './place-references';
import { eachCount } from './read-flows';
import { createSkipCounter } from './skip-counter';
import { COUNT_SOURCE_FIELDS, createSourceCollector } from './source-collector';
import { subjectOfCountry } from './subject-of-country';

const FIELDS = {
  ...COUNT_SOURCE_FIELDS,
  kind: ['kind'],
  date: ['date'],
  precision: ['date precision'],
  from: [],
  nationality: ['nationality iso3'],
  label: ['label'],
  place: ['place'],
  persons: ['value'],
  qualifier: ['qualifier'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const SKIPS = {
  percentages: '# rows passed over: percentages are not counts.',
  namedPlaces: '# rows passed over: the places have no record of their own.',
} as const;

/** "cumulative since 24 Feb", "one night", "early hours". */
const measureOf = (label: string): Flow['measure'] => {
  if (/^cumulative/.test(label)) {
    return 'cumulative';
  }
  return /^one (day|night)$/.test(label) ? 'daily' : 'period';
};

const arrivalOf = (row: Row, count: CountRead): Flow => {
  const place = row.text('place') ?? '';
  const label = row.text('label') ?? '';
  const base = flowBase(row, count);
  return {
    ...base,
    from: flowEndOf('LBY'),
    to: flowEndOf(place),
    via: placeOfCode(place),
    kind: 'arrival',
    measure: measureOf(label),
    group: 'mixed',
    category: BY_NATIONALITY,
    nationality: countryOfCode(row.text('nationality') ?? ''),
    unit: 'crossings',
    series: 'arrivals by nationality',
    note: [label, base.note].filter(Boolean).join('; '),
  };
};

/** People of one nationality are a part; those of all together, or all refugees, are a whole. */
const residentsOf = (row: Row, count: CountRead, subject: Subject): Figure => {
  const people = peopleOfWords(row.text('nationality'));
  return {
    ...figureOfCount(subject, row.text('kind') ?? 'residents', count),
    group: people.group === 'mixed' ? 'migrant' : people.group,
    isPart: people.origin !== null,
    origin: people.origin,
    note: [row.text('label'), count.note].filter(Boolean).join('; ') || null,
  };
};

/** Percentages are taken out before counts are read, so that they are not rejected as bad counts. */
const withoutShares = (table: Table): { readonly table: Table; readonly shares: number } => {
  const kind = table.columns.indexOf('kind');
  const rows = table.rows.filter(({ cells }) => !/per cent|percent|%/i.test(String(cells[kind])));
  return { table: { ...table, rows }, shares: table.rows.length - rows.length };
};

const read = (whole: Table, context: ReadContext): Dataset => {
  const { table, shares } = withoutShares(whole);
  const sources = createSourceCollector(context);
  const skips = createSkipCounter(context.log, SKIPS);
  const numbered = numberOccurrences();
  const flows: Flow[] = [];
  const figures: Figure[] = [];
  for (const { row, count } of eachCount<keyof typeof FIELDS>(table, FIELDS, {
    ...context,
    sources,
  })) {
    const subject = subjectOfCountry(row.text('place'));
    if (/^arrivals/.test(row.text('kind') ?? '')) {
      flows.push(arrivalOf(row, count));
    } else if (subject === null) {
      skips.add('namedPlaces');
    } else {
      figures.push(numbered(residentsOf(row, count, subject)));
    }
  }
  context.log.skip({ code: 'percentages', text: SKIPS.percentages }, shares);
  skips.finish();
  return { ...EMPTY_DATASET, sources: sources.sources(), figures, flows: numberFlows(flows) };
};

/** People by nationality: residents before and after, and arrivals at single crossings. */
export const sourcedNationalities: TableFormat = {
  id: 'sourced-nationalities',
  title: 'sourced table of nationalities',
  detect: (columns) => {
    const { kind, date, nationality, label, place, persons } = FIELDS;
    const share = shareOfFields(columns, { kind, date, nationality, label, place, persons });
    return share === 1 ? 0.9 : 0;
  },
  read,
};
