import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a report to the log of its closure, with what was answered. */
export const insertRoadReport = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    closure: z.string(),
    number: z.number().int().positive(),
    entry: z.string(),
    content: z.string(),
    answer: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, closure, number, entry, content, answer }) => sql`
    insert into road_report (operation, id, closure, number, entry, content, answer)
    values (${operation}, ${id}::uuid, ${closure}::uuid, ${number}, ${entry}::jsonb,
      ${content}::uuid, ${answer}::jsonb)`,
});
