import { ImportDraft } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Drafts of an operation that were not applied, newest first; or the one of an id, whatever became of it. */
export const listDrafts = defineQuery({
  input: z.object({ operation: z.string(), id: z.string().nullable() }),
  row: z.object({ document: ImportDraft }),
  sql: ({ operation, id }) => sql`
    select document
    from import_draft
    where operation = ${operation}
      and (id = ${id}::uuid or (${id}::uuid is null and document ->> 'state' <> 'applied'))
    order by created_at desc, id`,
});
