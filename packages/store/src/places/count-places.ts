import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** How many places of every kind an operation has. */
export const countPlaces = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ places: z.number() }),
  sql: ({ operation }) => sql`
    select count(*)::integer as places from place where operation = ${operation}`,
});
