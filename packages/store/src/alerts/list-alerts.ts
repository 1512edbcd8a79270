import { Alert } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Alerts of an operation, or of one of its rules, with their logs, newest first; limit null: all. */
export const listAlerts = defineQuery({
  input: z.object({
    operation: z.string(),
    rule: z.string().nullable(),
    limit: z.number().int().positive().nullable(),
  }),
  row: z.object({ document: Alert }),
  sql: ({ operation, rule, limit }) => sql`
    select document || jsonb_build_object(
      'id', id,
      'rule', rule,
      'place', place,
      'steps', (
        select jsonb_agg(step.entry order by step.ordinal)
        from alert_step step
        where step.operation = alert.operation and step.alert = alert.id
      )) as document
    from alert
    where operation = ${operation} and (${rule}::uuid is null or rule = ${rule}::uuid)
    order by raised_at desc, id
    limit ${limit}::integer`,
});
