import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * The newest sequence of an operation, and the newest but for reports from its centres, steps of
 * its maps, alerts and flash updates, which change no figure; 0: nothing was written. One statement, for every answer waits
 * for it.
 */
export const feedHeads = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ seq: z.number(), seqButReports: z.number() }),
  sql: ({ operation }) => sql`
    select
      (select coalesce(max(seq), 0) from change where operation = ${operation})::bigint as seq,
      (select coalesce(max(seq), 0)
        from change
        where operation = ${operation} and entity not in ('map', 'alert', 'flashUpdate')
          and not (entity = 'centre' and import_id is null))::bigint as "seqButReports"`,
});
