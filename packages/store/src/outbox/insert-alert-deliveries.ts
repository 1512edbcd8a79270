import { ALERT_EVENTS } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Queues one message for each target; what is queued of an alert already is not queued again, and who was
 * not told that it was raised is not told that it ended.
 */
export const insertAlertDeliveries = defineQuery({
  input: z.object({
    operation: z.string(),
    targets: z.array(z.string()).readonly(),
    event: z.enum(ALERT_EVENTS),
    alert: z.string().nullable(),
    at: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, targets, event, alert, at }) => sql`
    insert into alert_delivery (operation, target, event, alert, queued_at, next_at)
    select ${operation}, target, ${event}, ${alert}::uuid, ${at}::timestamptz, ${at}::timestamptz
    from unnest(${targets}::uuid[]) as target
    where ${event} <> 'ended' or exists (
      select from alert_delivery raised
      where raised.operation = ${operation} and raised.target = target
        and raised.alert = ${alert}::uuid and raised.event = 'raised')
    on conflict (operation, target, alert, event) do nothing`,
});
