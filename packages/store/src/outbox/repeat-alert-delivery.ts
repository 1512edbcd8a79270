import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Has a message that was not sent tried again now; one that is in hand is being tried. */
export const repeatAlertDelivery = defineQuery({
  input: z.object({ operation: z.string(), id: z.string(), at: z.string() }),
  row: z.object({ id: z.string() }),
  sql: ({ operation, id, at }) => sql`
    with again as (
      update alert_delivery
      set state = 'waiting', tries = 0, next_at = ${at}::timestamptz, taken_until = null
      where operation = ${operation} and id = ${id}::uuid and state <> 'sent'
        and (taken_until is null or taken_until <= ${at}::timestamptz)
    )
    select id from alert_delivery where operation = ${operation} and id = ${id}::uuid`,
});
