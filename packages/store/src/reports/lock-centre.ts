import { Sensitivity } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * Makes reports of one centre wait for each other until the transaction ends; no row where there is
 * no such centre. Its logs are read by a statement after this one: only that sees what was waited for.
 */
export const lockCentre = defineQuery({
  input: z.object({ operation: z.string(), centre: z.string() }),
  row: z.object({ sensitivity: Sensitivity }),
  sql: ({ operation, centre }) => sql`
    select sensitivity from place
    where operation = ${operation} and id = ${centre} and kind = 'centre'
    for update`,
});
