import { raw, type Sql } from '../engine/sql';

/** The statuses of the place at hand as a JSON array, oldest entry first. */
export const STATUS_LOG: Sql = raw(`coalesce((
          select jsonb_agg(entry.document order by entry.at collate "C", entry.ordinal)
          from place_log entry
          where entry.operation = place.operation and entry.place = place.id
            and entry.kind = 'status'
        ), '[]')`);
