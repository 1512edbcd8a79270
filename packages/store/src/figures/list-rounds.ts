import { Round } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Rounds, oldest first, as published: a round that does not state its coverage has none here, because
 * which areas it could have covered depends on the countries that its series reports on.
 */
export const listRounds = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Round }),
  sql: ({ operation }) => sql`
    select document
    from round
    where operation = ${operation}
    order by reporting_date, id collate "C"`,
});
