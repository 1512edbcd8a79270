import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { differs } from './difference';
import { type StagedTable, stageName } from './staged-table';

const NoRow = z.never();
const RevisionInput = z.object({ importId: z.string() });

/** Keeps every stored row that the staged ones are about to replace, whole, beside its correction. */
export const keepRevisions = (table: StagedTable): Query<typeof RevisionInput, typeof NoRow> => {
  const matches = table.key.map((column) => `stored.${column} = staged.${column}`).join(' and ');
  return defineQuery({
    input: RevisionInput,
    row: NoRow,
    sql: ({ importId }) => sql`
      insert into revision (operation, entity, previous, replaced_by)
      select stored.operation, ${table.table}, to_jsonb(stored), ${importId}::uuid
      from ${raw(table.table)} stored
      join ${raw(stageName(table))} staged on ${raw(matches)}
      where ${raw(differs(table, 'stored', 'staged'))}`,
  });
};
