import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { filledColumns, type StagedTable, stageName } from './staged-table';

const FillInput = z.object({ operation: z.string(), importId: z.string(), rows: z.string() });
const NoRow = z.never();

/** Puts rows, given as a JSON array, into the stage of a table. */
export const fillStage = (table: StagedTable): Query<typeof FillInput, typeof NoRow> => {
  const { columns, fields = {}, derived = {}, join = '' } = table;
  const sent = Object.entries({ ...columns, ...fields, content: 'uuid' });
  const values = [
    ...Object.keys(columns).map((column) => `sent.${column}`),
    ...Object.values(derived),
    'sent.content',
  ];
  return defineQuery({
    input: FillInput,
    row: NoRow,
    sql: ({ operation, importId, rows }) => sql`
      insert into ${raw(stageName(table))} (${raw(filledColumns(table).join(', '))})
      select ${raw(values.join(', '))}, ${operation}, ${importId}::uuid
      from json_to_recordset(${rows}::json)
        as sent (${raw(sent.map((column) => column.join(' ')).join(', '))})${raw(join)}`,
  });
};
