import { CountUnit, Day, Measure, PopulationGroup } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsEverybody } from './counts-everybody';

/** The days at which any place has a figure of a column, oldest first. */
export const daysOfPlaces = defineQuery({
  input: z.object({
    operation: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({ day: Day }),
  sql: ({ operation, group, unit, measure }) => sql`
    select distinct as_of as day
    from figure
    where operation = ${operation} and place is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsEverybody}
    order by as_of`,
});
