import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Removes where alerts are sent, with its address and all that was or is to be sent there. */
export const deleteAlertTarget = defineQuery({
  input: z.object({ operation: z.string(), id: z.string() }),
  row: z.object({ id: z.string() }),
  sql: ({ operation, id }) => sql`
    delete from alert_target where operation = ${operation} and id = ${id}::uuid
    returning id`,
});
