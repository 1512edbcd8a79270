import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Notes that a report was accepted, with what was answered; no row where its id is taken, also by one
 * about another centre that is written at the same time.
 */
export const insertReport = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    centre: z.string(),
    number: z.number().int().positive(),
    content: z.string(),
    answer: z.string(),
  }),
  row: z.object({ number: z.number() }),
  sql: ({ operation, id, centre, number, content, answer }) => sql`
    insert into centre_report (operation, id, place, number, content, answer)
    values (${operation}, ${id}::uuid, ${centre}, ${number}, ${content}::uuid, ${answer}::jsonb)
    on conflict (operation, id) do nothing
    returning number`,
});
