import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Notes the state of the data that a rule was held against. */
export const setAlertRuleSeq = defineQuery({
  input: z.object({ operation: z.string(), rule: z.string(), seq: z.number().int().nonnegative() }),
  row: z.never(),
  sql: ({ operation, rule, seq }) => sql`
    update alert_rule set seq = ${seq}::bigint
    where operation = ${operation} and id = ${rule}::uuid and seq < ${seq}::bigint`,
});
