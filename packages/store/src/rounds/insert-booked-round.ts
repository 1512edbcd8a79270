import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Takes a round into the book; nobody is told of it before it is published. */
export const insertBookedRound = defineQuery({
  input: z.object({ operation: z.string(), round: z.string(), document: z.string() }),
  row: z.never(),
  sql: ({ operation, round, document }) => sql`
    insert into round_book (operation, round, document)
    values (${operation}, ${round}, ${document}::jsonb)`,
});
