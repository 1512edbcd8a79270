import { z } from 'zod';
import { defineQuery } from '../../engine/define-query';
import { sql } from '../../engine/sql';

/** Keeps a profile in the place of one of its name. */
export const keepProfile = defineQuery({
  input: z.object({ operation: z.string(), name: z.string(), document: z.string() }),
  row: z.never(),
  sql: ({ operation, name, document }) => sql`
    insert into import_profile (operation, name, document)
    values (${operation}, ${name}, ${document}::jsonb)
    on conflict (operation, name) do update set document = excluded.document`,
});
