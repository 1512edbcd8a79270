import { Residents } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The residents of the areas of a level, of every source and date; by P-code, newest first. */
export const listResidents = defineQuery({
  input: z.object({ operation: z.string(), level: z.number() }),
  row: Residents,
  sql: ({ operation, level }) => sql`
    select level, pcode, value, as_of as "asOf", as_of_precision as "asOfPrecision", source
    from residents
    where operation = ${operation} and level = ${level}
    order by pcode collate "C", as_of desc, source collate "C"`,
});
