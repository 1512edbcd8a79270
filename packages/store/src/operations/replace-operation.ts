import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Puts another document in the place of an operation's. */
export const replaceOperation = defineQuery({
  input: z.object({ code: z.string(), document: z.string() }),
  row: z.object({ code: z.string() }),
  sql: ({ code, document }) => sql`
    update operation set document = ${document}::jsonb where code = ${code} returning code`,
});
