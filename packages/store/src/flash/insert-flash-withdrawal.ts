import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Takes a flash update back. */
export const insertFlashWithdrawal = defineQuery({
  input: z.object({
    operation: z.string(),
    event: z.number().int().positive(),
    version: z.number().int().positive(),
    document: z.string(),
  }),
  row: z.never(),
  sql: ({ operation, event, version, document }) => sql`
    insert into flash_withdrawal (operation, event, version, document)
    values (${operation}, ${event}, ${version}, ${document}::jsonb)`,
});
