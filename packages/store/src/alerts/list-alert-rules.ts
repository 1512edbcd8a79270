import { KeptAlertRule } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every rule of an operation with its history and the sequence it was held against last, oldest first. */
export const listAlertRules = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ seq: z.coerce.number(), document: KeptAlertRule }),
  sql: ({ operation }) => sql`
    select seq, jsonb_build_object(
      'rule', document,
      'isOn', is_on,
      'steps', (
        select jsonb_agg(step.entry order by step.ordinal)
        from alert_rule_step step
        where step.operation = alert_rule.operation and step.rule = alert_rule.id
      )) as document
    from alert_rule
    where operation = ${operation}
    order by written_at, id`,
});
