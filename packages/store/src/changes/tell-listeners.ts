import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The channel of PostgreSQL on which processes tell each other that something was written. */
export const CHANGES_CHANNEL = 'waystation_changes';

/**
 * Wakes the processes that listen once the transaction is committed; several in one transaction are
 * one. What was written is read from the feed, never from the notice (reference/standards.md 2.3, 2).
 */
export const tellListeners = defineQuery({
  input: z.null(),
  row: z.object({ told: z.string() }),
  sql: () => sql`select pg_notify(${CHANGES_CHANNEL}, '')::text as told`,
});
