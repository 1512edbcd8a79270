import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Keeps a draft in the place of what was kept of it; one that was removed stays so. */
export const keepDraft = defineQuery({
  input: z.object({ operation: z.string(), id: z.string(), document: z.string() }),
  row: z.never(),
  sql: ({ operation, id, document }) => sql`
    update import_draft set document = ${document}::jsonb
    where operation = ${operation} and id = ${id}::uuid`,
});
