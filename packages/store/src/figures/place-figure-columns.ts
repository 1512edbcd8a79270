import {
  CountUnit,
  Day,
  Flag,
  Measure,
  PlaceId,
  PopulationGroup,
  Qualifier,
  RoundId,
  Sensitivity,
  SourceId,
} from '@waystation/domain';
import { z } from 'zod';
import { type Sql, sql } from '../engine/sql';
import { isOfToldRound } from '../rounds/is-told';
import { ReportedColumn, reportedColumn } from './reported-column';

/** Which figures of places are asked for: of a column, known by a day. */
export const PlaceFiguresInput = z.object({
  operation: z.string(),
  asOf: Day,
  group: PopulationGroup,
  unit: CountUnit,
  measure: Measure,
});

/** What is read of a figure of a place. */
export const placeFigureColumns = {
  shape: {
    place: PlaceId,
    reported: ReportedColumn,
    isPart: z.boolean(),
    qualifier: Qualifier,
    carriedOverFrom: RoundId.nullable(),
    asOf: Day,
    sensitivity: Sensitivity,
    round: RoundId.nullable(),
    series: z.string(),
    source: SourceId,
    flags: z.array(Flag),
  },
  sql: sql`place,
      ${reportedColumn} as reported,
      is_part as "isPart",
      qualifier,
      carried_over_from as "carriedOverFrom",
      as_of as "asOf",
      sensitivity,
      round,
      series,
      source,
      to_jsonb(flags) as flags`,
};

/** The rows of the figures of places that are asked for, of every day that was known by then. */
export const isAskedOfPlaces = ({
  operation,
  asOf,
  group,
  unit,
  measure,
}: z.output<typeof PlaceFiguresInput>): Sql =>
  sql`operation = ${operation} and place is not null and as_of <= ${asOf}::date
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${isOfToldRound(operation)}`;
