import { Flag, Site } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every site of an operation, by id. */
export const listSites = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Site, boundaryFlags: z.array(Flag) }),
  sql: ({ operation }) => sql`
    select document, to_jsonb(boundary_flags) as "boundaryFlags"
    from place
    where operation = ${operation} and kind = 'site'
    order by id collate "C"`,
});
