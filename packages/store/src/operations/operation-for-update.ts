import { Operation } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** The operation of a code, locked until the transaction ends; no row where there is none. */
export const operationForUpdate = defineQuery({
  input: z.object({ code: z.string() }),
  row: z.object({ document: Operation }),
  sql: ({ code }) => sql`select document from operation where code = ${code} for update`,
});
