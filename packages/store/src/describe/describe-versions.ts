import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Versions of the database and its size on disk in bytes. */
export const describeVersions = defineQuery({
  input: z.null(),
  row: z.object({ postgres: z.string(), postgis: z.string(), sizeBytes: z.number() }),
  sql: () => sql`
    select
      current_setting('server_version') as postgres,
      postgis_lib_version() as postgis,
      pg_database_size(current_database()) as "sizeBytes"`,
});
