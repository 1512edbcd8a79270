import { CountUnit, Measure, PopulationGroup, RoundId, Sensitivity } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { countsSome } from './counts-everybody';

/** The rounds that have any number of a column by sex or age, once for each sensitivity. */
export const roundsBySexAge = defineQuery({
  input: z.object({
    operation: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({ round: RoundId, sensitivity: Sensitivity }),
  sql: ({ operation, group, unit, measure }) => sql`
    select round, sensitivity
    from figure
    where operation = ${operation} and round is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsSome} and ${isOfToldRound(operation)}
    group by round, sensitivity
    order by round collate "C", sensitivity collate "C"`,
});
