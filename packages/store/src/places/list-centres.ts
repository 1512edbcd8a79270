import { Centre, Flag } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';
import { CENTRE_DOCUMENT } from './centre-document';

/** Every centre of an operation, by id, with its logs, oldest entry first. */
export const listCentres = defineQuery({
  isLong: true,
  input: z.object({ operation: z.string() }),
  row: z.object({ document: Centre, boundaryFlags: z.array(Flag) }),
  sql: ({ operation }) => sql`
    select ${CENTRE_DOCUMENT} as document, to_jsonb(boundary_flags) as "boundaryFlags"
    from place
    where operation = ${operation} and kind = 'centre'
    order by id collate "C"`,
});
