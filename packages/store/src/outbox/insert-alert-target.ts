import { ALERT_CHANNELS } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds where alerts are sent. */
export const insertAlertTarget = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    channel: z.enum(ALERT_CHANNELS),
    document: z.string(),
    secret: z.string().nullable(),
  }),
  row: z.never(),
  sql: ({ operation, id, channel, document, secret }) => sql`
    insert into alert_target (operation, id, channel, document, secret)
    values (${operation}, ${id}::uuid, ${channel}, ${document}::jsonb, ${secret})`,
});
