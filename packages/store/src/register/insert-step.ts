import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a step to the history of a map. */
export const insertStep = defineQuery({
  input: z.object({
    operation: z.string(),
    number: z.string(),
    version: z.number().int().positive(),
    ordinal: z.number().int().positive(),
    entry: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, number, version, ordinal, entry }) => sql`
    insert into publication_step (operation, number, version, ordinal, entry)
    values (${operation}, ${number}, ${version}, ${ordinal}, ${entry}::jsonb)`,
});
