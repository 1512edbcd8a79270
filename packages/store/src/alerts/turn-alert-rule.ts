import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Switches a rule on or off. */
export const turnAlertRule = defineQuery({
  input: z.object({ operation: z.string(), rule: z.string(), isOn: z.boolean() }),
  row: z.never(),
  sql: ({ operation, rule, isOn }) => sql`
    update alert_rule set is_on = ${isOn}
    where operation = ${operation} and id = ${rule}::uuid`,
});
