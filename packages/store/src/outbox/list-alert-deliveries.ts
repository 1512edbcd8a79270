import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { COLUMNS_OF_DELIVERY, DeliveryColumn } from './columns-of-delivery';

/** What is or was to be sent to a target: what waits first, then what was given up, each newest first. */
export const listAlertDeliveries = defineQuery({
  input: z.object({
    operation: z.string(),
    target: z.string(),
    limit: z.number().int().positive(),
  }),
  row: DeliveryColumn,
  sql: ({ operation, target, limit }) => sql`
    select ${COLUMNS_OF_DELIVERY} as delivery
    from alert_delivery delivery
    where operation = ${operation} and target = ${target}::uuid
    order by array_position(array['waiting', 'givenUp', 'sent'], state), ordinal desc
    limit ${limit}::integer`,
});
