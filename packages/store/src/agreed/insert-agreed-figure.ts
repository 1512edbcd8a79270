import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds an entry to the log of agreed figures. */
export const insertAgreedFigure = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    number: z.number().int().positive(),
    document: z.string(),
    content: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, number, document, content }) => sql`
    insert into agreed_figure (operation, id, number, document, content)
    values (${operation}, ${id}::uuid, ${number}, ${document}::jsonb, ${content}::uuid)`,
});
