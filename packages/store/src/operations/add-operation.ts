import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Adds an operation; no row where its code is taken. */
export const addOperation = defineQuery({
  input: z.object({ code: z.string(), document: z.string() }),
  row: z.object({ code: z.string() }),
  sql: ({ code, document }) => sql`
    insert into operation (code, document) values (${code}, ${document}::jsonb)
    on conflict (code) do nothing
    returning code`,
});
