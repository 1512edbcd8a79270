import { AdminLevel, Day } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Levels that have boundaries: how many areas each, and the date of the newest version. */
export const countLevels = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ level: AdminLevel, areas: z.number(), validOn: Day }),
  sql: ({ operation }) => sql`
    select level, count(*)::integer as areas, max(valid_on) as "validOn"
    from current_area
    where operation = ${operation}
    group by level
    order by level`,
});
