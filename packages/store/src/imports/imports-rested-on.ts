import { z } from 'zod';
import { defineQuery, type Query } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { type StagedTable, stageName } from './staged-table';

const RestsInput = z.null();
const RestsRow = z.object({ id: z.string() });

/**
 * The imports that the stored counterparts of staged rows came from, whether those are replaced or said
 * again; asked before anything is written. An import on which another rests is not taken back alone.
 */
export const importsRestedOn = (table: StagedTable): Query<typeof RestsInput, typeof RestsRow> => {
  const matches = table.key.map((column) => `stored.${column} = staged.${column}`).join(' and ');
  return defineQuery({
    input: RestsInput,
    row: RestsRow,
    sql: () => sql`
      select distinct stored.import_id as id
      from ${raw(table.table)} stored
      join ${raw(stageName(table))} staged on ${raw(matches)}
      where stored.import_id is not null`,
  });
};
