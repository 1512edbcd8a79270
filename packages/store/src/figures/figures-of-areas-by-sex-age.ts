import {
  AdminLevel,
  Confidence,
  CountUnit,
  Measure,
  Origin,
  Pcode,
  PopulationGroup,
  Qualifier,
  RoundId,
  Sensitivity,
  SexAge,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsSome } from './counts-everybody';
import { ReportedColumn, reportedColumn } from './reported-column';

/** What rounds published of a column by sex and age, by round, level and P-code. */
export const figuresOfAreasBySexAge = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    rounds: z.array(RoundId).readonly(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({
    ...SexAge.unwrap().shape,
    round: RoundId,
    level: AdminLevel,
    pcode: Pcode,
    reported: ReportedColumn,
    isPart: z.boolean(),
    origin: Origin.nullable(),
    reason: z.string().nullable(),
    qualifier: Qualifier,
    carriedOverFrom: RoundId.nullable(),
    confidence: Confidence,
    sensitivity: Sensitivity,
  }),
  sql: ({ operation, rounds, group, unit, measure }) => sql`
    select
      sex,
      age_min as "ageMin",
      age_max as "ageMax",
      round,
      level,
      pcode,
      ${reportedColumn} as reported,
      is_part as "isPart",
      origin,
      reason,
      qualifier,
      carried_over_from as "carriedOverFrom",
      confidence,
      sensitivity
    from figure
    where operation = ${operation} and round = any(${rounds}::text[]) and pcode is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsSome}
    order by round collate "C", level, pcode collate "C", sex, age_min, age_max, is_part, occurrence,
      key`,
});
