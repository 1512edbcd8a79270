import { Round } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** A round that files brought, whether it is published or not; no row: none did. */
export const findStoredRound = defineQuery({
  input: z.object({ operation: z.string(), round: z.string() }),
  row: z.object({ document: Round }),
  sql: ({ operation, round }) => sql`
    select document from round where operation = ${operation} and id = ${round}`,
});
