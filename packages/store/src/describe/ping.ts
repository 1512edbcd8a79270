import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The smallest question that only a working database answers. */
export const ping = defineQuery({
  input: z.null(),
  row: z.object({ one: z.number() }),
  sql: () => sql`select 1 as one`,
});
