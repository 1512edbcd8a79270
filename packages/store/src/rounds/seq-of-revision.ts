import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The change of the feed with which a revision of a round was made; no row: there is no such revision. */
export const seqOfRevision = defineQuery({
  input: z.object({ operation: z.string(), round: z.string(), revision: z.number().int() }),
  row: z.object({ seq: z.number() }),
  sql: ({ operation, round, revision }) => sql`
    select seq
    from round_step
    where operation = ${operation} and round = ${round}
      and case document ->> 'kind'
        when 'published' then 0
        when 'corrected' then (document ->> 'revision')::integer
      end = ${revision}`,
});
