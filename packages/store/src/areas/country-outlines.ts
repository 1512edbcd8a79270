import { Pcode } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Newest boundaries that together cover what is stored of each country: levels 0 to 2, and the
 * coarsest where only deeper ones are stored. Any of them may be loaded alone, in part, or with an
 * area that another leaves out, so a place is held against all. Simplified to some 500 m, far below
 * what a place may lie off (see reading): a check of thousands of places stays quick.
 */
export const countryOutlines = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ pcode: Pcode, geojson: z.string() }),
  sql: ({ operation }) => sql`
    with coarsest as (
      select country, greatest(2, min(level)) as level
      from current_area
      where operation = ${operation} and level > 0
      group by country
    )
    select pcode, st_asgeojson(st_multi(st_simplifypreservetopology(geom, 0.005)), 3) as geojson
    from current_area
    left join coarsest using (country)
    where operation = ${operation}
      and (current_area.level = 0 or current_area.level <= coarsest.level)
    order by pcode collate "C"`,
});
