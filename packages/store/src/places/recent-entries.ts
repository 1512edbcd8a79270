import { type LogSpan, OUTLOOK_DAYS, REPORT_SUBJECTS } from '@waystation/domain';
import { raw, type Sql, sql } from '../engine/sql';

const MS_PER_DAY = 86_400_000;

/** The first day whose counts of people present the outlook of a span still looks at. */
const firstDayOf = ({ from }: LogSpan): string =>
  new Date(new Date(from).getTime() - (OUTLOOK_DAYS - 1) * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * The entries of the place at hand that recentLogs of the domain may need for a span, and few others,
 * each once: what is dated within it, of each subject the newest before it, the reports that nobody had
 * seen before it, and the counts that the outlook looks back to. Each part is looked up in an index,
 * so that it takes as long whatever is in the log, and an entry is fetched where it is found. Dates are
 * compared as text: entries on the border of a day are rather told.
 */
export const recentEntries = (span: LogSpan): Sql => {
  const ofSubject = sql`own.operation = place.operation and own.place = place.id
            and own.subject = asked.subject`;
  const entry = raw('own.key, own.kind, own.at, own.ordinal, own.document');
  const isKnown = span.until === null ? sql`` : sql` and own.at collate "C" < ${span.until}`;
  const isPast = sql` and own.at collate "C" <= ${span.from}`;
  return sql`
        select distinct on (entry.key) entry.kind, entry.at, entry.ordinal, entry.document
        from unnest(${REPORT_SUBJECTS}::text[]) as asked (subject)
        cross join lateral (
          select true as is_there from place_log own
          where ${ofSubject}
          limit 1
        ) known
        cross join lateral (
          (
            select ${entry} from place_log own
            where ${ofSubject} and own.at collate "C" >= case asked.subject
              when 'present' then ${firstDayOf(span)} else ${span.from} end${isKnown}
          ) union all (
            select ${entry} from place_log own
            where ${ofSubject}${isPast}
            order by own.at collate "C" desc, own.ordinal desc
            fetch first row with ties
          ) union all (
            select ${entry} from place_log own
            where ${ofSubject} and own.report_number is not null${isKnown}
            order by own.report_number desc
            fetch first row with ties
          ) union all (
            select ${entry} from place_log own
            where ${ofSubject} and own.based_on is not null${isPast}
            order by own.based_on desc
            fetch first row with ties
          ) union all (
            select ${entry} from place_log own
            where ${ofSubject}${isPast} and own.report_number > (
              select coalesce(max(seen.based_on), 0) from place_log seen
              where seen.operation = place.operation and seen.place = place.id
                and seen.subject = asked.subject and seen.based_on is not null
                and seen.at collate "C" <= ${span.from}
            )
          )
        ) entry
        order by entry.key`;
};
