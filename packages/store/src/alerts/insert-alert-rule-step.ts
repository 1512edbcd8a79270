import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a step to the history of a rule. */
export const insertAlertRuleStep = defineQuery({
  input: z.object({
    operation: z.string(),
    rule: z.string(),
    ordinal: z.number().int().positive(),
    entry: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, rule, ordinal, entry }) => sql`
    insert into alert_rule_step (operation, rule, ordinal, entry)
    values (${operation}, ${rule}::uuid, ${ordinal}, ${entry}::jsonb)`,
});
