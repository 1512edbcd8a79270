import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Lets readers know of a round from now on, or records that they always did. */
export const publishBookedRound = defineQuery({
  input: z.object({ operation: z.string(), round: z.string(), wasTold: z.boolean() }),
  row: z.never(),
  sql: ({ operation, round, wasTold }) => sql`
    update round_book
    set published_at = case when ${wasTold} then '-infinity' else clock_timestamp() end
    where operation = ${operation} and round = ${round}`,
});
