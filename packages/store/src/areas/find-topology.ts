import { AdminLevel, Day } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The newest simplified boundaries of a level; no row where there are none. */
export const findTopology = defineQuery({
  input: z.object({ operation: z.string(), level: z.number() }),
  row: z.object({ level: AdminLevel, validOn: Day, topology: z.string() }),
  sql: ({ operation, level }) => sql`
    select level, valid_on as "validOn", topology
    from area_topology
    where operation = ${operation} and level = ${level}
    order by valid_on desc
    limit 1`,
});
