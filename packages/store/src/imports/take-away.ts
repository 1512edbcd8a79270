import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { TakenBack } from './put-back';
import type { StagedTable } from './staged-table';

const UndoInput = z.object({ operation: z.string(), importId: z.string() });

/** Takes away the rows that are an import's own, which is what it added once the others are put back. */
export const takeAway = (table: StagedTable): Query<typeof UndoInput, typeof TakenBack> =>
  defineQuery({
    input: UndoInput,
    row: TakenBack,
    sql: ({ operation, importId }) => sql`
      with gone as (
        delete from ${raw(table.table)}
        where operation = ${operation} and import_id = ${importId}::uuid
        returning ${raw(table.feed.entity)} as entity, ${raw(table.feed.sensitivity)} as sensitivity
      )
      select entity, sensitivity, count(*)::integer as count
      from gone
      group by 1, 2
      order by 1, 2`,
  });
