import { CountUnit, Day, Measure, PopulationGroup, RoundId } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { countsEverybody } from './counts-everybody';

/** The days at which any place has a figure of a column, oldest first, each with its rounds. */
export const daysOfPlaces = defineQuery({
  input: z.object({
    operation: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({ day: Day, round: RoundId.nullable() }),
  sql: ({ operation, group, unit, measure }) => sql`
    select as_of as day, round
    from figure
    where operation = ${operation} and place is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsEverybody} and ${isOfToldRound(operation)}
    group by as_of, round
    order by as_of, round collate "C"`,
});
