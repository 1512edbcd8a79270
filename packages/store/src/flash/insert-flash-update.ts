import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds a flash update under its number. */
export const insertFlashUpdate = defineQuery({
  input: z.object({
    operation: z.string(),
    event: z.number().int().positive(),
    version: z.number().int().positive(),
    id: z.string(),
    document: z.string(),
    content: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, event, version, id, document, content }) => sql`
    insert into flash_update (operation, event, version, id, document, content)
    values (${operation}, ${event}, ${version}, ${id}::uuid, ${document}::jsonb, ${content}::uuid)`,
});
