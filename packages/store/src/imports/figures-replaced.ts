import { FigureChange } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { raw, sql } from '../engine/sql';
import { differs } from './difference';
import { STAGED_FIGURES } from './staged-tables';

/** The first stored figures that staged ones would replace, largest difference first. */
export const figuresReplaced = defineQuery({
  input: z.object({ operation: z.string(), limit: z.number().int().positive() }),
  row: FigureChange.unwrap(),
  sql: ({ operation, limit }) => sql`
    select
      coalesce(stored.pcode, stored.place) as subject,
      stored.population_group as "group",
      stored.unit,
      stored.measure,
      to_char(stored.as_of, 'YYYY-MM-DD') as "asOf",
      stored.round,
      stored.value as before,
      staged.value as after
    from stage_figure staged
    join figure stored on stored.key = staged.key
    where stored.operation = ${operation} and (${raw(differs(STAGED_FIGURES, 'stored', 'staged'))})
    order by abs(coalesce(staged.value, 0) - coalesce(stored.value, 0)) desc, stored.key
    limit ${limit}`,
});
