import { AdminLevel, Day } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * The simplified boundaries of a level in the newest version of each country, with the countries
 * that each is current for; no row where there are none.
 */
export const findTopologies = defineQuery({
  input: z.object({ operation: z.string(), level: z.number() }),
  row: z.object({
    level: AdminLevel,
    validOn: Day,
    topology: z.string(),
    countries: z.array(z.string()),
  }),
  sql: ({ operation, level }) => sql`
    with newest as (
      select distinct on (country) operation, level, country, valid_on, content
      from area_topology_country
      where operation = ${operation} and level = ${level}
      order by country, valid_on desc
    ),
    own as (
      select operation, level, content, max(valid_on) as valid_on,
        jsonb_agg(country order by country collate "C") as countries
      from newest
      group by operation, level, content
    )
    select level, valid_on as "validOn", topology, countries
    from own
    join area_topology using (operation, content)
    order by countries`,
});
