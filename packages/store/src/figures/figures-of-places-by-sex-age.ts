import {
  CountUnit,
  Day,
  Measure,
  PlaceId,
  PopulationGroup,
  Qualifier,
  RoundId,
  Sensitivity,
  SexAge,
  SourceId,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsSome } from './counts-everybody';
import { ReportedColumn, reportedColumn } from './reported-column';

/**
 * Of each place and series, the rows by sex and age of the newest day at or before `asOf` that has
 * any row of the column: those of an older day are parts of a figure that is shown no more.
 */
export const figuresOfPlacesBySexAge = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    asOf: Day,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({
    ...SexAge.unwrap().shape,
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
  }),
  sql: ({ operation, asOf, group, unit, measure }) => sql`
    select
      sex,
      age_min as "ageMin",
      age_max as "ageMax",
      place,
      ${reportedColumn} as reported,
      is_part as "isPart",
      qualifier,
      carried_over_from as "carriedOverFrom",
      as_of as "asOf",
      sensitivity,
      round,
      series,
      source
    from figure
    where operation = ${operation} and place is not null and as_of <= ${asOf}::date
      and population_group = ${group} and unit = ${unit} and measure = ${measure}
      and ${countsSome}
      and not exists (
        select 1
        from figure later
        where later.operation = figure.operation and later.place = figure.place
          and later.series = figure.series and later.population_group = figure.population_group
          and later.unit = figure.unit and later.measure = figure.measure
          and later.as_of > figure.as_of and later.as_of <= ${asOf}::date
      )
    order by place collate "C", series collate "C", round collate "C", sex, age_min, age_max,
      is_part, occurrence, key`,
});
