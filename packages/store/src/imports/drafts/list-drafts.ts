import { ImportDraft } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Drafts of an operation, newest first, or the one of an id; id null: all. */
export const listDrafts = defineQuery({
  input: z.object({ operation: z.string(), id: z.string().nullable() }),
  row: z.object({ document: ImportDraft }),
  sql: ({ operation, id }) => sql`
    select document
    from import_draft
    where operation = ${operation} and (${id}::uuid is null or id = ${id}::uuid)
    order by created_at desc, id`,
});
