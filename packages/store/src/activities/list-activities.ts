import { Activity } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every activity of an operation, oldest sheet first. */
export const listActivities = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Activity }),
  sql: ({ operation }) => sql`
    select document from activity where operation = ${operation} order by period_end, key`,
});
