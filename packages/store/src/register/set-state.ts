import { PublicationState } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/** Notes what a map became. */
export const setState = defineQuery({
  input: z.object({
    operation: z.string(),
    number: z.string(),
    version: z.number().int().positive(),
    state: PublicationState,
  }),
  row: z.never(),
  sql: ({ operation, number, version, state }) => sql`
    update publication set state = ${state}
    where operation = ${operation} and number = ${number} and version = ${version}`,
});
