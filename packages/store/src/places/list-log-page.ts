import { CentreLogEntry } from '@waystation/domain';
import { z } from 'zod';
import { defineQuery } from '../engine/define-query';
import { sql } from '../engine/sql';

/**
 * A page of the log of a centre, newest first. Entries of one date and order are never parted, so
 * that the next page begins after them.
 */
export const listLogPage = defineQuery({
  input: z.object({
    operation: z.string(),
    centre: z.string(),
    kind: z.enum(['status', 'count', 'service']).nullable(),
    isReported: z.boolean(),
    before: z.object({ at: z.string(), ordinal: z.number().int() }).nullable(),
    limit: z.number().int().positive(),
  }),
  row: CentreLogEntry,
  sql: ({ operation, centre, kind, isReported, before, limit }) => sql`
    select kind, ordinal, document as entry
    from place_log
    where operation = ${operation} and place = ${centre} and place_kind = 'centre'${
      kind === null ? sql`` : sql` and kind = ${kind}`
    }${isReported ? sql` and report_id is not null` : sql``}${
      before === null
        ? sql``
        : sql`
      and (at collate "C", ordinal) < (${before.at}, ${before.ordinal})`
    }
    order by at collate "C" desc, ordinal desc
    fetch first ${limit} rows with ties`,
});
