import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Notes that a step was taken. */
export const recordMigration = defineQuery({
  input: z.object({ id: z.string(), checksum: z.string() }),
  row: z.never(),
  sql: ({ id, checksum }) => sql`
    insert into schema_migration (id, checksum) values (${id}, ${checksum})`,
});
