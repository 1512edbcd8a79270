import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Records an import that changed something. */
export const insertImport = defineQuery({
  input: z.object({
    id: z.string(),
    operation: z.string(),
    file: z.string(),
    sha256: z.string(),
    format: z.string(),
    seq: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
    report: z.string(),
    /** JSON; null: nobody said who sent it. */
    origin: z.string().nullable(),
    /** Ids of imports as a JSON array. */
    restsOn: z.string(),
  }),
  row: z.never(),
  sql: (record) => sql`
    insert into import
      (id, operation, file, sha256, format, seq, added, changed, unchanged, rejected, report,
      origin, rests_on)
    values (
      ${record.id}::uuid, ${record.operation}, ${record.file}, ${record.sha256}, ${record.format},
      ${record.seq}, ${record.added}, ${record.changed}, ${record.unchanged}, ${record.rejected},
      ${record.report}::jsonb, ${record.origin}::jsonb,
      array(select jsonb_array_elements_text(${record.restsOn}::jsonb)::uuid)
    )`,
});
