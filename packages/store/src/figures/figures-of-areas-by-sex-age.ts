import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { AreaFiguresInput, areaFigureColumns, isAskedOfAreas } from './area-figure-columns';
import { countsSome } from './counts-everybody';
import { sexAgeColumns } from './sex-age-columns';

/** What rounds published of a column by sex and age, by round, level and P-code. */
export const figuresOfAreasBySexAge = defineQuery({
  isLong: true,
  input: AreaFiguresInput,
  row: z.object({ ...sexAgeColumns.shape, ...areaFigureColumns.shape }),
  sql: (input) => sql`
    select
      ${sexAgeColumns.sql},
      ${areaFigureColumns.sql}
    from figure
    where ${isAskedOfAreas(input)}
      and ${countsSome}
    order by round collate "C", level, pcode collate "C", sex, age_min, age_max, is_part, occurrence,
      key`,
});
