import { ImportProfile } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** The profiles of an operation by name. */
export const listProfiles = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: ImportProfile }),
  sql: ({ operation }) => sql`
    select document from import_profile where operation = ${operation} order by name collate "C"`,
});
