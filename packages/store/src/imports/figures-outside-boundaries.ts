import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';

const SOURCES = { staged: 'stage_figure', all: 'figure' } as const;

/** P-codes of figures that the boundaries of their level do not have, with how many figures each. */
export const figuresOutsideBoundaries = defineQuery({
  input: z.object({ operation: z.string(), scope: z.enum(['staged', 'all']) }),
  row: z.object({ pcode: z.string(), level: z.number(), figures: z.number() }),
  sql: ({ operation, scope }) => sql`
    with boundary as materialized (
      select level, pcode from current_area where operation = ${operation}
    )
    select figure.pcode, figure.level, count(*)::integer as figures
    from ${raw(SOURCES[scope])} figure
    where figure.operation = ${operation} and figure.pcode is not null
      and figure.level in (select level from boundary)
      and not exists (
        select 1 from boundary
        where boundary.level = figure.level and boundary.pcode = figure.pcode
      )
    group by figure.pcode, figure.level
    order by figure.pcode collate "C"`,
});
