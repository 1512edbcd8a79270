import {
  CountUnit,
  Day,
  Measure,
  PlaceId,
  PopulationGroup,
  Qualifier,
  RoundId,
  Sensitivity,
  SourceId,
} from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsEverybody } from './counts-everybody';
import { ReportedColumn, reportedColumn } from './reported-column';

/** Of each place and series, the rows of the newest day at or before `asOf`, in every round of it. */
export const figuresOfPlaces = defineQuery({
  isLong: true,
  input: z.object({
    operation: z.string(),
    asOf: Day,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
  }),
  row: z.object({
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
    with past as (
      select *, rank() over (partition by place, series order by as_of desc) as age
      from figure
      where operation = ${operation} and place is not null and as_of <= ${asOf}::date
        and population_group = ${group} and unit = ${unit} and measure = ${measure}
        and ${countsEverybody}
    )
    select
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
    from past
    where age = 1
    order by place collate "C", series collate "C", round collate "C", is_part, occurrence, key`,
});
