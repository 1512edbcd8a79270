import { RoundId } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The rounds of the book of which an import wrote anything that stands. */
export const roundsOfImport = defineQuery({
  input: z.object({ operation: z.string(), importId: z.string() }),
  row: z.object({ round: RoundId }),
  sql: ({ operation, importId }) => sql`
    select book.round
    from round_book book
    where book.operation = ${operation} and book.round in (
      select round from figure
      where operation = ${operation} and import_id = ${importId}::uuid
      union
      select id from round
      where operation = ${operation} and import_id = ${importId}::uuid
    )
    order by book.round collate "C"`,
});
