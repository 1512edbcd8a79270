import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds an alert; its document says what was found. */
export const insertAlert = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    rule: z.string(),
    place: z.string(),
    since: z.string(),
    document: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, rule, place, since, document }) => sql`
    insert into alert (operation, id, rule, place, since, document)
    values (${operation}, ${id}::uuid, ${rule}::uuid, ${place}, ${since}::timestamptz, ${document}::jsonb)`,
});
