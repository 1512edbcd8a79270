import { Change } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { filledColumns, type StagedTable } from './staged-table';

const UndoInput = z.object({ operation: z.string(), importId: z.string() });

/** What was put back or taken away of one table, by sensitivity. */
export const TakenBack = z.object({
  entity: Change.unwrap().shape.entity,
  sensitivity: Change.unwrap().shape.sensitivity,
  count: z.number().int(),
});
/** A value that the schema {@link TakenBack} accepts. */
export type TakenBack = z.infer<typeof TakenBack>;

/** Puts back the rows that an import replaced, whole, as they were before it. */
export const putBack = (table: StagedTable): Query<typeof UndoInput, typeof TakenBack> => {
  const restored = filledColumns(table).filter((column) => !table.key.includes(column));
  const matches = table.key.map((column) => `${table.table}.${column} = kept.${column}`);
  return defineQuery({
    input: UndoInput,
    row: TakenBack,
    sql: ({ operation, importId }) => sql`
      with kept as (
        select (jsonb_populate_record(null::${raw(table.table)}, previous)).*
        from revision
        where operation = ${operation} and entity = ${table.table}
          and replaced_by = ${importId}::uuid
      ),
      restored as (
        update ${raw(table.table)}
        set ${raw(restored.map((column) => `${column} = kept.${column}`).join(', '))}
        from kept
        where ${raw(matches.join(' and '))} and ${raw(table.table)}.operation = ${operation}
        returning ${raw(qualified(table, table.feed.entity))} as entity,
          ${raw(qualified(table, table.feed.sensitivity))} as sensitivity
      )
      select entity, sensitivity, count(*)::integer as count
      from restored
      group by 1, 2
      order by 1, 2`,
  });
};

/** In an update with a second table, a column alone could be of either. */
const qualified = ({ table, columns }: StagedTable, expression: string): string =>
  Object.keys(columns).includes(expression) ? `${table}.${expression}` : expression;
