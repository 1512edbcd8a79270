import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Makes imports of one operation wait for each other until the transaction ends. */
export const lockOperation = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.unknown(),
  sql: ({ operation }) => sql`
    select 1 from pg_advisory_xact_lock(hashtext('waystation import'), hashtext(${operation}))`,
});
