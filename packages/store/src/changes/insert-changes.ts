import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Writes feed entries, given as JSON, with the sequences that end at `last`. */
export const insertChanges = defineQuery({
  input: z.object({
    operation: z.string(),
    importId: z.string().nullable(),
    first: z.number().int().positive(),
    changes: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, importId, first, changes }) => sql`
    insert into change (seq, operation, entity, action, count, sensitivity, place, import_id)
    select ${first}::bigint + entry.position - 1, ${operation}, entry.entity, entry.action,
      entry.count, entry.sensitivity, entry.place, ${importId}::uuid
    from rows from (
      json_to_recordset(${changes}::json)
        as (entity text, action text, count integer, sensitivity text, place text)
    ) with ordinality as entry (entity, action, count, sensitivity, place, position)`,
});
