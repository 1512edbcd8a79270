import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Takes the next `entries` places of the change feed and gives the last one. The row stays locked
 * until the transaction ends, so that the order of sequences is the order of commits: a reader that
 * remembers the last sequence misses nothing (reference: reliability finding 8).
 */
export const advanceFeed = defineQuery({
  input: z.object({ entries: z.number().int().positive() }),
  row: z.object({ seq: z.number() }),
  sql: ({ entries }) => sql`update feed_head set seq = seq + ${entries} returning seq`,
});
