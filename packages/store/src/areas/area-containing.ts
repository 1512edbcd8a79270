import { Pcode } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The area of a level whose full boundary contains a point; on a shared border the first by P-code. */
export const areaContaining = defineQuery({
  input: z.object({
    operation: z.string(),
    level: z.number(),
    longitude: z.number(),
    latitude: z.number(),
  }),
  row: z.object({ pcode: Pcode }),
  sql: ({ operation, level, longitude, latitude }) => sql`
    select pcode
    from current_area
    where operation = ${operation} and level = ${level}
      and st_covers(
        geom,
        st_setsrid(st_makepoint(${longitude}::float8, ${latitude}::float8), 4326)
      )
    order by pcode collate "C"
    limit 1`,
});
