import type { LogSpan } from '@waystation/domain';
import { raw, type Sql, sql } from '../engine/sql';
import { recentKeys } from './recent-keys';

/** The log of one kind as a JSON array, oldest entry first. */
const logOf = (kind: 'status' | 'count' | 'service'): Sql =>
  raw(`coalesce(
          jsonb_agg(entry.document order by entry.at collate "C", entry.ordinal)
            filter (where entry.kind = '${kind}'),
          '[]'
        )`);

/**
 * Centres as the domain reads them, by id, with the part of their logs that a span needs, oldest
 * entry first; without a span with whole logs.
 */
export const centreDocuments = (
  { operation, centre }: { readonly operation: string; readonly centre: string | null },
  span: LogSpan | null,
): Sql => sql`
    select place.document || log.document as document, to_jsonb(boundary_flags) as "boundaryFlags"
    from place cross join lateral (
      select jsonb_build_object(
        'statusLog', ${logOf('status')},
        'counts', ${logOf('count')},
        'serviceLog', ${logOf('service')}
      ) as document
      from place_log entry
      where ${
        span === null
          ? sql`entry.operation = place.operation and entry.place = place.id`
          : sql`entry.key in (${recentKeys(span)}
      )`
      }
    ) log
    where place.operation = ${operation} and place.kind = 'centre'${
      centre === null ? sql`` : sql` and place.id = ${centre}`
    }
    order by place.id collate "C"`;
