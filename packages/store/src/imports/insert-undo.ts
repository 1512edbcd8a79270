import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Records that an import was taken back. */
export const insertUndo = defineQuery({
  input: z.object({ importId: z.string(), document: z.string(), seq: z.number() }),
  row: z.never(),
  sql: ({ importId, document, seq }) => sql`
    insert into import_undo (import, document, seq)
    values (${importId}::uuid, ${document}::jsonb, ${seq})`,
});
