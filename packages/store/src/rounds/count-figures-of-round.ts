import { Sensitivity } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** How many figures a round has, by sensitivity. */
export const countFiguresOfRound = defineQuery({
  input: z.object({ operation: z.string(), round: z.string() }),
  row: z.object({ sensitivity: Sensitivity, count: z.number().int() }),
  sql: ({ operation, round }) => sql`
    select sensitivity, count(*)::integer as count
    from figure
    where operation = ${operation} and round = ${round}
    group by sensitivity
    order by sensitivity collate "C"`,
});
