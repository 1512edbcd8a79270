import { type Dataset, EMPTY_DATASET, type Flow } from '@waystation/domain';
import { createRowReader, type Fields, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import type { ReadContext } from '../format';
import { flagFalls } from './flag-falls';
import { type CountField, type CountRead, countOfRow } from './flow-of-row';
import { numberFlows } from './number-flows';
import { createSourceCollector, type SourceCollector } from './source-collector';

/** Says that rows without a date were passed over; `#` stands for their number. */
const UNDATED_NOTE = {
  code: 'undatedRows',
  text: '# rows passed over: nothing says on which day, month or year the people were counted.',
} as const;

/** Rows of counts with their read counts; undated ones are passed over with a note. */
export const eachCount = function* <K extends string>(
  table: Table,
  fields: Fields<K | CountField>,
  context: ReadContext & { readonly sources: SourceCollector },
): Generator<{ readonly row: RowCells<K | CountField>; readonly count: CountRead }> {
  let undated = 0;
  for (const row of createRowReader<K | CountField>(table, fields, context.log).rows()) {
    const count = countOfRow(row, context);
    if (count !== null && 'kind' in count) {
      undated += 1;
    } else if (count !== null) {
      yield { row, count };
    }
  }
  context.log.skip(UNDATED_NOTE, undated);
};

/** Which columns a table of flows has, and how one of its rows becomes a flow. */
export type FlowTable<K extends string> = {
  readonly fields: Fields<K | CountField>;
  readonly flowOf: (row: RowCells<K | CountField>, count: CountRead) => Flow | null;
};

/** Reads a table whose rows are all flows, one a row. */
export const readFlows = <K extends string>(
  table: Table,
  context: ReadContext,
  { fields, flowOf }: FlowTable<K>,
): Dataset => {
  const sources = createSourceCollector(context);
  const flows: Flow[] = [];
  for (const { row, count } of eachCount<K>(table, fields, { ...context, sources })) {
    const flow = flowOf(row, count);
    if (flow !== null && row.ok()) {
      flows.push(flow);
    }
  }
  const flagged = flagFalls(numberFlows(flows), context.log);
  return { ...EMPTY_DATASET, sources: sources.sources(), flows: flagged };
};
