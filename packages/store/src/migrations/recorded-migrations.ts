import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The steps that a database has taken, in order. */
export const recordedMigrations = defineQuery({
  input: z.null(),
  row: z.object({ id: z.string(), checksum: z.string() }),
  sql: () => sql`select id, checksum from schema_migration order by id`,
});
