import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { AreaFiguresInput, areaFigureColumns, isAskedOfAreas } from './area-figure-columns';
import { countsEverybody } from './counts-everybody';

/** What rounds published of a column: whole figures and parts of one, by round, level and P-code. */
export const figuresOfAreas = defineQuery({
  isLong: true,
  input: AreaFiguresInput,
  row: z.object(areaFigureColumns.shape),
  sql: (input) => sql`
    select
      ${areaFigureColumns.sql}
    from figure
    where ${isAskedOfAreas(input)}
      and ${countsEverybody}
    order by round collate "C", level, pcode collate "C", is_part, occurrence, key`,
});
