import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The newest sequence of an operation, or of all with null; 0: nothing was written. */
export const feedHead = defineQuery({
  input: z.object({ operation: z.string().nullable() }),
  row: z.object({ seq: z.number() }),
  sql: ({ operation }) =>
    operation === null
      ? sql`select seq from feed_head`
      : sql`select coalesce(max(seq), 0)::bigint as seq from change where operation = ${operation}`,
});
