import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsSome } from './counts-everybody';
import { isAskedOfPlaces, PlaceFiguresInput, placeFigureColumns } from './place-figure-columns';
import { sexAgeColumns } from './sex-age-columns';

/**
 * Of each place and series, the rows by sex and age of the newest day at or before `asOf` that has
 * any row of the column: those of an older day are parts of a figure that is shown no more.
 */
export const figuresOfPlacesBySexAge = defineQuery({
  isLong: true,
  input: PlaceFiguresInput,
  row: z.object({ ...sexAgeColumns.shape, ...placeFigureColumns.shape }),
  sql: (input) => sql`
    select
      ${sexAgeColumns.sql},
      ${placeFigureColumns.sql}
    from figure
    where ${isAskedOfPlaces(input)}
      and ${countsSome}
      and not exists (
        select 1
        from figure later
        where later.operation = figure.operation and later.place = figure.place
          and later.series = figure.series and later.population_group = figure.population_group
          and later.unit = figure.unit and later.measure = figure.measure
          and later.as_of > figure.as_of and later.as_of <= ${input.asOf}::date
      )
    order by place collate "C", series collate "C", round collate "C", sex, age_min, age_max,
      is_part, occurrence, key`,
});
