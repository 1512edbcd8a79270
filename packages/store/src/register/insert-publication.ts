import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a draft; no row where its number and version are taken. */
export const insertPublication = defineQuery({
  input: z.object({
    operation: z.string(),
    number: z.string(),
    version: z.number().int().positive(),
    running: z.number().int().positive(),
    document: z.string(),
  }),
  row: z.object({ version: z.number() }),
  sql: ({ operation, number, version, running, document }) => sql`
    insert into publication (operation, number, version, running, state, document)
    values (${operation}, ${number}, ${version}, ${running}, 'draft', ${document}::jsonb)
    on conflict do nothing
    returning version`,
});
