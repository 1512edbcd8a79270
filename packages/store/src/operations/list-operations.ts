import { Operation } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Every operation, by code. */
export const listOperations = defineQuery({
  input: z.null(),
  row: z.object({ document: Operation }),
  sql: () => sql`select document from operation order by code collate "C"`,
});
