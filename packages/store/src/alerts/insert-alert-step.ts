import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a step to the log of an alert. */
export const insertAlertStep = defineQuery({
  input: z.object({ operation: z.string(), alert: z.string(), entry: z.string() }),
  row: z.never(),
  sql: ({ operation, alert, entry }) => sql`
    insert into alert_step (operation, alert, ordinal, entry)
    select ${operation}, ${alert}::uuid, coalesce(max(ordinal), 0) + 1, ${entry}::jsonb
    from alert_step
    where operation = ${operation} and alert = ${alert}::uuid`,
});
