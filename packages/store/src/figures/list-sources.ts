import { Source } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every source of an operation, by id. */
export const listSources = defineQuery({
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Source }),
  sql: ({ operation }) => sql`
    select document from source where operation = ${operation} order by id collate "C"`,
});
