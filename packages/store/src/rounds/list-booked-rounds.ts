import { BookedRound } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every round of the book with its log, newest reporting date first. */
export const listBookedRounds = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ booked: BookedRound }),
  sql: ({ operation }) => sql`
    select jsonb_build_object(
      'round', book.document,
      'isImported', exists (
        select 1 from round stored
        where stored.operation = book.operation and stored.id = book.round
      ),
      'steps', (
        select jsonb_agg(step.document order by step.ordinal)
        from round_step step
        where step.operation = book.operation and step.round = book.round
      )) as booked
    from round_book book
    where book.operation = ${operation}
    order by book.document ->> 'reportingDate' desc, book.round collate "C"`,
});
