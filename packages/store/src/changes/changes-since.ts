import { Change } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';

/** Feed entries of an operation after a sequence, oldest first. */
export const changesSince = defineQuery({
  input: z.object({ operation: z.string(), after: z.number(), limit: z.number().int().positive() }),
  row: Change,
  sql: ({ operation, after, limit }) => sql`
    select seq, operation, entity, action, count, sensitivity, ${isoTime('at')} as at,
      place, import_id::text as "importId"
    from change
    where operation = ${operation} and seq > ${after}
    order by seq
    limit ${limit}`,
});
