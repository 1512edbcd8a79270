import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Removes a draft. */
export const removeDraft = defineQuery({
  input: z.object({ operation: z.string(), id: z.string() }),
  row: z.never(),
  sql: ({ operation, id }) => sql`
    delete from import_draft where operation = ${operation} and id = ${id}::uuid`,
});
