import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * The newest sequence of an operation but for reports from its centres, steps of its maps and alerts, which
 * change no figure; 0: nothing else was written.
 */
export const feedHeadButReports = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ seq: z.number() }),
  sql: ({ operation }) => sql`
    select coalesce(max(seq), 0)::bigint as seq
    from change
    where operation = ${operation} and entity not in ('map', 'alert')
      and not (entity = 'centre' and import_id is null)`,
});
