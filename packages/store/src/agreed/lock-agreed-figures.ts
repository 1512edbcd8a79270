import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Makes writes of agreed figures of one operation wait for each other until the transaction ends: a new
 * one is held against the log. The log is read by a statement after this one: only that sees what was
 * waited for.
 */
export const lockAgreedFigures = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.unknown(),
  sql: ({ operation }) => sql`
    select 1
    from pg_advisory_xact_lock(hashtext('waystation agreed figures'), hashtext(${operation}))`,
});
