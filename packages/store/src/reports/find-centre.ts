import { Centre } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { CENTRE_DOCUMENT } from '../places/centre-document';

/** One centre with its logs, oldest entry first. */
export const findCentre = defineQuery({
  input: z.object({ operation: z.string(), centre: z.string() }),
  row: z.object({ document: Centre }),
  sql: ({ operation, centre }) => sql`
    select ${CENTRE_DOCUMENT} as document
    from place
    where operation = ${operation} and id = ${centre} and kind = 'centre'`,
});
