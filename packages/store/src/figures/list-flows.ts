import { Flow } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every flow of an operation, oldest first. */
export const listFlows = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Flow }),
  sql: ({ operation }) => sql`
    select document from flow where operation = ${operation} order by as_of, key`,
});
