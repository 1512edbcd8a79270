import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { countsEverybody } from './counts-everybody';
import { isAskedOfPlaces, PlaceFiguresInput, placeFigureColumns } from './place-figure-columns';

/** Of each place and series, the rows of the newest day at or before `asOf`, in every round of it. */
export const figuresOfPlaces = defineQuery({
  isLong: true,
  input: PlaceFiguresInput,
  row: z.object(placeFigureColumns.shape),
  sql: (input) => sql`
    with past as (
      select *, rank() over (partition by place, series order by as_of desc) as age
      from figure
      where ${isAskedOfPlaces(input)}
        and ${countsEverybody}
    )
    select
      ${placeFigureColumns.sql}
    from past
    where age = 1
    order by place collate "C", series collate "C", round collate "C", is_part, occurrence, key`,
});
