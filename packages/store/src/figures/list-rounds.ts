import { Round } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { isToldRound } from '../rounds/is-told';

/**
 * Rounds that are published, oldest first, as published, those of the book with the coverage said there: a round that does not state its coverage has none here, because
 * which areas it could have covered depends on the countries that its series reports on.
 */
export const listRounds = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Round }),
  sql: ({ operation }) => sql`
    select document || coalesce((
      select jsonb_build_object('coverage', book.coverage)
      from round_book book
      where book.operation = round.operation and book.round = round.id
        and book.coverage is not null
    ), '{}') as document
    from round
    where operation = ${operation} and ${isToldRound(operation)}
    order by reporting_date, id collate "C"`,
});
