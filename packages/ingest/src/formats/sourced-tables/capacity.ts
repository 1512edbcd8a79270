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
import type { ReadContext, TableFormat } from '../format';
import { centreLogsOf } from './centre-logs-of';
import { figureOfCount } from './figure-of-count';
import type { CountRead } from './flow-of-row';
import { centreId } from './place-references';
import { eachCount } from './read-flows';
import { COUNT_SOURCE_FIELDS, createSourceCollector } from './source-collector';

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

/** Rows of a table without the column, or with a blank cell, are capacities. */
const measureOf = (row: Row): 'capacity' | 'blocked' | null => {
  const word = row.text('measure')?.toLowerCase() ?? 'capacity';
  if (word === 'capacity' || word === 'blocked') {
    return word;
  }
  row.reject('measure', NO_MEASURE);
  return null;
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

/** Reported, planned and blocked places of centres; they join the logs of centres imported before. */
export const sourcedCapacity: TableFormat = {
  id: 'sourced-capacity',
  title: 'sourced table of capacities',
  detect: (columns) => {
    const { id, date, persons, kind, sourceId } = FIELDS;
    return shareOfFields(columns, { id, date, persons, kind, sourceId }) === 1 ? 0.9 : 0;
  },
  read,
};
