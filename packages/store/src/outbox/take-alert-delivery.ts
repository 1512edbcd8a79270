import { ALERT_CHANNELS, AlertTarget, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { COLUMNS_OF_DELIVERY, DeliveryColumn } from './columns-of-delivery';

/**
 * Takes the oldest due message in hand, and counts the try before it is made: who dies over it leaves
 * that known. While something of a target is in hand, nothing else of it is taken; while it waits to be
 * told that an alert was raised, it is not told that it ended.
 */
export const takeAlertDelivery = defineQuery({
  input: z.object({
    channels: z.array(z.enum(ALERT_CHANNELS)).readonly(),
    now: z.string(),
    until: z.string(),
  }),
  row: DeliveryColumn.extend({
    operation: OperationCode,
    target: AlertTarget,
    secret: z.string().nullable(),
  }),
  sql: ({ channels, now, until }) => sql`
    with due as (
      select own.operation, own.id, target.document as target, target.secret
      from alert_delivery own
      join alert_target target on target.operation = own.operation and target.id = own.target
      where own.state = 'waiting' and own.next_at <= ${now}::timestamptz
        and (own.taken_until is null or own.taken_until <= ${now}::timestamptz)
        and target.channel = any(${channels}::text[])
        and not exists (
          select from alert_delivery other
          where other.operation = own.operation and other.target = own.target
            and other.state = 'waiting'
            and (other.taken_until > ${now}::timestamptz
              or (other.alert = own.alert and other.ordinal < own.ordinal)))
      order by own.next_at, own.ordinal
      limit 1
      for update of own skip locked
    )
    update alert_delivery delivery
    set tries = tries + 1, last_at = ${now}::timestamptz, taken_until = ${until}::timestamptz
    from due
    where delivery.operation = due.operation and delivery.id = due.id
    returning delivery.operation, due.target, due.secret, ${COLUMNS_OF_DELIVERY} as delivery`,
});
