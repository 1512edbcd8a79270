import { Change } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { differs, replacement } from './difference';
import { filledColumns, type StagedTable, stageName } from './staged-table';

const WriteInput = z.null();
const Written = z.object({
  entity: Change.unwrap().shape.entity,
  sensitivity: Change.unwrap().shape.sensitivity,
  isAdded: z.boolean(),
  rows: z.number().int(),
  /** For the feed: things that changed, which may be fewer than rows. */
  count: z.number().int(),
});

/** What was written into one table, by kind of change. */
export type Written = z.infer<typeof Written>;

/**
 * Writes the staged rows: new ones are added, those whose content differs are replaced, the rest are
 * left alone. A row that PostgreSQL inserted has no `xmax`; one that it updated has.
 */
export const writeStaged = (table: StagedTable): Query<typeof WriteInput, typeof Written> => {
  const columns = filledColumns(table);
  const replaced = columns
    .filter((column) => !table.key.includes(column))
    .map((column) => `${column} = ${replacement(table, column, 'excluded')}`);
  const { entity, sensitivity, subject = 'null' } = table.feed;
  const counted = table.feed.subject === undefined ? '*' : 'distinct subject';
  return defineQuery({
    input: WriteInput,
    row: Written,
    sql: () => sql`
      with written as (
        insert into ${raw(table.table)} (${raw(columns.join(', '))})
        select ${raw(columns.join(', '))} from ${raw(stageName(table))}
        on conflict (${raw(table.key.join(', '))}) do update
        set ${raw(replaced.join(', '))}
        where ${raw(differs(table, table.table, 'excluded'))}
        returning ${raw(entity)} as entity, ${raw(sensitivity)} as sensitivity,
          xmax = 0 as is_added, ${raw(subject)} as subject
      )
      select entity, sensitivity, is_added as "isAdded",
        count(*)::integer as rows, count(${raw(counted)})::integer as count
      from written
      group by 1, 2, 3
      order by 1, 2, 3`,
  });
};
