import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds the entries of a report, given as JSON, to the log of its centre. */
export const insertReportEntries = defineQuery({
  input: z.object({
    operation: z.string(),
    id: z.string(),
    centre: z.string(),
    number: z.number().int().positive(),
    entries: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, id, centre, number, entries }) => sql`
    insert into place_log
      (key, operation, place, place_kind, kind, at, ordinal, document, content, report_id)
    select entry.content, ${operation}, ${centre}, 'centre', entry.kind, entry.document ->> 'at',
      ${number}, entry.document, entry.content, ${id}::uuid
    from json_to_recordset(${entries}::json) as entry (kind text, document jsonb, content uuid)`,
});
