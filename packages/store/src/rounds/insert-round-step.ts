import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';

/** Adds a step to the end of the log of a round; one that does not say when is of now. */
export const insertRoundStep = defineQuery({
  input: z.object({
    operation: z.string(),
    round: z.string(),
    seq: z.number(),
    document: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, round, seq, document }) => sql`
    insert into round_step (operation, round, ordinal, seq, document)
    select ${operation}, ${round}, count(*) + 1, ${seq},
      jsonb_build_object('at', ${isoTime('clock_timestamp()')}) || ${document}::jsonb
    from round_step
    where operation = ${operation} and round = ${round}`,
});
