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
} from '@waystation/domain';
import { z } from 'zod';
import { type Sql, sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { ReportedColumn, reportedColumn } from './reported-column';

/** Which figures of areas are asked for: of a column, in some rounds. */
export const AreaFiguresInput = z.object({
  operation: z.string(),
  rounds: z.array(RoundId).readonly(),
  group: PopulationGroup,
  unit: CountUnit,
  measure: Measure,
});

/** What is read of a figure of an area. */
export const areaFigureColumns = {
  shape: {
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
  },
  sql: sql`round,
      level,
      pcode,
      ${reportedColumn} as reported,
      is_part as "isPart",
      origin,
      reason,
      qualifier,
      carried_over_from as "carriedOverFrom",
      confidence,
      sensitivity`,
};

/** The rows of the figures of areas that are asked for. */
export const isAskedOfAreas = ({
  operation,
  rounds,
  group,
  unit,
  measure,
}: z.output<typeof AreaFiguresInput>): Sql =>
  sql`operation = ${operation} and round = any(${rounds}::text[]) and pcode is not null
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${isOfToldRound(operation)}`;
