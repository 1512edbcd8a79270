import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Makes steps of the maps of one operation wait for each other until the transaction ends: publishing
 * one supersedes another. They are read by a statement after this one: only that sees what was waited
 * for.
 */
export const lockRegister = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.unknown(),
  sql: ({ operation }) => sql`
    select 1 from pg_advisory_xact_lock(hashtext('waystation register'), hashtext(${operation}))`,
});
