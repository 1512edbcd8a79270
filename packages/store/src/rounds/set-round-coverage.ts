import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Sets what a round of the book covers, counted, as JSON. */
export const setRoundCoverage = defineQuery({
  input: z.object({ operation: z.string(), round: z.string(), coverage: z.string() }),
  row: z.never(),
  sql: ({ operation, round, coverage }) => sql`
    update round_book
    set coverage = ${coverage}::jsonb
    where operation = ${operation} and round = ${round}`,
});
