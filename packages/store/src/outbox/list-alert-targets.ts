import { AlertTarget } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Where alerts of an operation are sent, oldest first. */
export const listAlertTargets = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: AlertTarget }),
  sql: ({ operation }) => sql`
    select document from alert_target where operation = ${operation} order by written_at, id`,
});
