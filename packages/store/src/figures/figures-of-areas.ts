import {
  Confidence,
  CountUnit,
  Measure,
  Origin,
  Pcode,
  PopulationGroup,
  Qualifier,
  RoundId,
  Sensitivity,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsEverybody } from './counts-everybody';
import { ReportedColumn, reportedColumn } from './reported-column';

/** The published rows of one round, level and column, by P-code: whole figures and parts of one. */
export const figuresOfAreas = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    round: z.string(),
    level: z.number(),
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({
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
  sql: ({ operation, round, level, group, unit, measure }) => sql`
    select
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
    where operation = ${operation} and round = ${round} and level = ${level} and pcode is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsEverybody}
    order by pcode collate "C", is_part, occurrence, key`,
});
