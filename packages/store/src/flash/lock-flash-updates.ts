import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Makes writes of flash updates of one operation wait for each other until the transaction ends: each
 * gets the next number. They are read by a statement after this one: only that sees what was waited for.
 */
export const lockFlashUpdates = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.unknown(),
  sql: ({ operation }) => sql`
    select 1
    from pg_advisory_xact_lock(hashtext('waystation flash updates'), hashtext(${operation}))`,
});
