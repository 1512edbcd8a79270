import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';

/** The imports of an operation, newest first. */
export const listImports = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({
    id: z.string(),
    file: z.string(),
    sha256: z.string(),
    format: z.string(),
    at: z.iso.datetime(),
    seq: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
  }),
  sql: ({ operation }) => sql`
    select id, file, sha256, format, ${isoTime('at')} as at, seq, added, changed, unchanged, rejected
    from import
    where operation = ${operation}
    order by seq desc`,
});
