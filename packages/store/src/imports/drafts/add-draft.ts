import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Adds a draft. */
export const addDraft = defineQuery({
  input: z.object({ operation: z.string(), id: z.string(), document: z.string() }),
  row: z.never(),
  sql: ({ operation, id, document }) => sql`
    insert into import_draft (operation, id, document)
    values (${operation}, ${id}::uuid, ${document}::jsonb)`,
});
