import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** One recorded import, and whether it was taken back. */
export const findImport = defineQuery({
  input: z.object({ operation: z.string(), id: z.string() }),
  row: z.object({ seq: z.number(), isUndone: z.boolean() }),
  sql: ({ operation, id }) => sql`
    select import.seq, undo.import is not null as "isUndone"
    from import
    left join import_undo undo on undo.import = import.id
    where import.operation = ${operation} and import.id = ${id}::uuid`,
});
