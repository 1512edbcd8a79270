import { AlertDelivery } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Notes what came of a try, unless another was made meanwhile. */
export const settleAlertDelivery = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    tries: z.number().int().positive(),
    state: AlertDelivery.unwrap().shape.state,
    nextAt: z.string().nullable(),
    problem: z.string().nullable(),
  }),
  row: z.never(),
  sql: ({ operation, id, tries, state, nextAt, problem }) => sql`
    update alert_delivery
    set state = ${state}, next_at = ${nextAt}::timestamptz, problem = ${problem}::jsonb,
      taken_until = null
    where operation = ${operation} and id = ${id}::uuid and tries = ${tries} and state = 'waiting'`,
});
