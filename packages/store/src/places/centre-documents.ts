import type { LogSpan } from '@waystation/domain';
import { raw, type Sql, sql } from '../engine/sql';
import { recentEntries } from './recent-entries';

/** The log of one kind as a JSON array, oldest entry first. */
const logOf = (kind: 'status' | 'count' | 'service'): Sql =>
  raw(`coalesce(
          jsonb_agg(entry.document order by entry.at collate "C", entry.ordinal)
            filter (where entry.kind = '${kind}'),
          '[]'
        )`);

/** Which centres are wanted. */
export type WantedCentres = {
  readonly operation: string;
  /** One of them alone; null: all. */
  readonly centre: string | null;
  /** A page of them: those after an id, at most so many; null: from the first. */
  readonly after: string | null;
  readonly limit: number;
};

/**
 * Centres as the domain reads them, by id, with the part of their logs that a span needs, oldest
 * entry first; without a span with whole logs.
 */
export const centreDocuments = (
  { operation, centre, after, limit }: WantedCentres,
  span: LogSpan | null,
): Sql => sql`
    select place.document || log.document as document, to_jsonb(boundary_flags) as "boundaryFlags"
    from (
      select * from place
      where place.operation = ${operation} and place.kind = 'centre'${
        centre === null ? sql`` : sql` and place.id = ${centre}`
      }${after === null ? sql`` : sql` and place.id collate "C" > ${after}`}
      order by place.id collate "C"
      limit ${limit}
    ) place cross join lateral (
      select jsonb_build_object(
        'statusLog', ${logOf('status')},
        'counts', ${logOf('count')},
        'serviceLog', ${logOf('service')}
      ) as document
      from (${
        span === null
          ? sql`
        select own.kind, own.at, own.ordinal, own.document from place_log own
        where own.operation = place.operation and own.place = place.id`
          : recentEntries(span)
      }
      ) entry
    ) log
    order by place.id collate "C"`;
