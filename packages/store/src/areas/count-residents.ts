import { Residents } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Of how many areas of each level each source states the residents, for each date; newest first. */
export const countResidents = defineQuery({
  input: z.object({ operation: z.string() }),
  row: Residents.unwrap()
    .pick({ level: true, source: true, asOf: true, asOfPrecision: true })
    .extend({ areas: z.number() }),
  sql: ({ operation }) => sql`
    select level, source, as_of as "asOf", as_of_precision as "asOfPrecision",
      count(*)::integer as areas
    from residents
    where operation = ${operation}
    group by level, source, as_of, as_of_precision
    order by level, as_of desc, source collate "C", as_of_precision`,
});
