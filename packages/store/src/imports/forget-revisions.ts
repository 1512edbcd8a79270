import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Forgets what an import replaced once that is put back: it is no correction any more. */
export const forgetRevisions = defineQuery({
  input: z.object({ operation: z.string(), importId: z.string() }),
  row: z.never(),
  sql: ({ operation, importId }) => sql`
    delete from revision where operation = ${operation} and replaced_by = ${importId}::uuid`,
});
