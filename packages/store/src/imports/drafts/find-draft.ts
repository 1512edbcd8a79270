import { ImportDraft } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** The draft of an id, whatever became of it. */
export const findDraft = defineQuery({
  input: z.object({ operation: z.string(), id: z.string() }),
  row: z.object({ document: ImportDraft }),
  sql: ({ operation, id }) => sql`
    select document from import_draft where operation = ${operation} and id = ${id}::uuid`,
});
