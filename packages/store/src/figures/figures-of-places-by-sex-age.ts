import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsEverybody, countsSome } from './counts-everybody';
import { isAskedOfPlaces, PlaceFiguresInput, placeFigureColumns } from './place-figure-columns';
import { sexAgeColumns } from './sex-age-columns';

/**
 * Of each place and series, the rows by sex and age of the newest day at or before `asOf` on which
 * everybody was counted: those of another day are parts of a figure that is not shown.
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
      and (place, series, as_of) in (
        select place, series, max(as_of)
        from figure
        where ${isAskedOfPlaces(input)}
          and ${countsEverybody}
        group by place, series
      )
    order by place collate "C", series collate "C", round collate "C", sex, age_min, age_max,
      is_part, occurrence, key`,
});
