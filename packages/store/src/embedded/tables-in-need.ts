import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Tables that PostgreSQL's autovacuum would see to, by its own default thresholds: 50 rows and 20 %
 * dead for a vacuum, 50 rows and 10 % changed for new statistics.
 */
export const tablesInNeed = defineQuery({
  input: z.null(),
  row: z.object({
    table: z.string().regex(/^[a-z_]+$/),
    needsVacuum: z.boolean(),
    needsAnalyze: z.boolean(),
  }),
  sql: () => sql`
    with seen as (
      select relname as "table",
        n_dead_tup > 50 + 0.2 * n_live_tup as "needsVacuum",
        n_mod_since_analyze > 50 + 0.1 * n_live_tup as "needsAnalyze"
      from pg_stat_user_tables
      where schemaname = 'public'
    )
    select * from seen where "needsVacuum" or "needsAnalyze" order by 1`,
});
