import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { isoTime } from '../engine/iso-time';
import { sql } from '../engine/sql';

/** Later imports that stand, newest first, and whether each rests on this one or may do so. */
export const importsAfter = defineQuery({
  input: z.object({ operation: z.string(), id: z.string(), seq: z.number() }),
  row: z.object({ file: z.string(), at: z.iso.datetime(), rests: z.boolean() }),
  sql: ({ operation, id, seq }) => sql`
    select file, ${isoTime('at')} as at, coalesce(${id}::uuid = any(rests_on), true) as rests
    from import
    where operation = ${operation} and seq > ${seq}
      and id not in (select import from import_undo)
    order by seq desc`,
});
