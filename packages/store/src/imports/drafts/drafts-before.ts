import { ImportDraft, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

const { id, state } = ImportDraft.unwrap().shape;

/** Drafts of all operations that were begun before a moment, oldest first. */
export const draftsBefore = defineQuery({
  input: z.object({ moment: z.string() }),
  row: z.object({ operation: OperationCode, id, state }),
  sql: ({ moment }) => sql`
    select operation, id, document ->> 'state' as state
    from import_draft
    where created_at < ${moment}::timestamptz
    order by created_at, id`,
});
