import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Notes that a report was accepted, with what was answered. */
export const insertReport = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    centre: z.string(),
    number: z.number().int().positive(),
    content: z.string(),
    answer: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, centre, number, content, answer }) => sql`
    insert into centre_report (operation, id, place, number, content, answer)
    values (${operation}, ${id}::uuid, ${centre}, ${number}, ${content}::uuid, ${answer}::jsonb)`,
});
