import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Whether a database was ever set up. */
export const hasMigrations = defineQuery({
  input: z.null(),
  row: z.object({ isThere: z.boolean() }),
  sql: () => sql`select to_regclass('schema_migration') is not null as "isThere"`,
});
