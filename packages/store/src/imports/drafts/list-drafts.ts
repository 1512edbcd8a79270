import { DraftLine } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Drafts of an operation that were not applied, newest first, without what was found: that is large. */
export const listDrafts = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: DraftLine }),
  sql: ({ operation }) => sql`
    select document - 'findings' - 'choices' as document
    from import_draft
    where operation = ${operation} and document ->> 'state' <> 'applied'
    order by created_at desc, id`,
});
