import { ImportRecord } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';

/** The imports of an operation, newest first. */
export const listImports = defineQuery({
  input: z.object({ operation: z.string() }),
  row: ImportRecord.unwrap(),
  sql: ({ operation }) => sql`
    select id, file, sha256, format, ${isoTime('at')} as at, import.seq, added, changed, unchanged,
      rejected, origin, undo.document as undone
    from import
    left join import_undo undo on undo.import = import.id
    where operation = ${operation}
    order by import.seq desc`,
});
