import type { Centre, CentreCount } from '../centre';
import { groupBy } from '../group-by';
import type { LogSpan } from '../log-span';
import type { ReportMark } from '../report-mark';
import { isCount, OUTLOOK_DAYS } from './centre-outlook';
import { latestAt } from './latest-at';
import { newestReport } from './refuse-report';

const MS_PER_DAY = 86_400_000;

type Entry = { readonly at: string; readonly report?: ReportMark | undefined };

/**
 * What the entries of one subject before a moment still decide after it: the newest, reports that no
 * later writer had in view, and how far writers had seen.
 */
const deciding = <One extends Entry>(past: readonly One[], moment: Date): readonly One[] => {
  const newest = latestAt(past, moment);
  const seen = past.reduce((most, { report }) => Math.max(most, report?.basedOn ?? 0), 0);
  const furthest = past.findLast(({ report }) => report?.basedOn === seen);
  return [
    ...(newest === null ? [] : [newest]),
    ...(furthest === undefined ? [] : [furthest]),
    ...past.filter(({ report }) => report !== undefined && report.number > seen),
  ];
};

/** For each day before a moment that the outlook still looks back to, the count that stands for it. */
const daily = (past: readonly CentreCount[], moment: Date): readonly CentreCount[] => {
  const first = new Date(moment.getTime() - (OUTLOOK_DAYS - 1) * MS_PER_DAY).toISOString();
  const own = past.filter((count) => count.at >= first.slice(0, 10) && isCount(count));
  return [...groupBy(own, ({ at }) => at.slice(0, 10)).values()].flatMap(
    (ofDay) => latestAt(ofDay, moment) ?? [],
  );
};

/** A count that only the outlook reads. */
const bare = ({ report: _, ...count }: CentreCount): CentreCount => ({
  ...count,
  note: null,
  source: null,
});

/**
 * A centre with as much of its logs as tells all that the whole logs tell of the moments of a span:
 * status, counts, services, conflicts, the outlook, and the number of its newest report. Logs grow
 * with each count, this does not. Of older days the outlook's counts stay, with neither source nor
 * mark. It looks at what it is given: what an audience may not see is taken out before, not after.
 */
export const recentLogs = (centre: Centre, { from, until }: LogSpan): Centre => {
  const moment = new Date(from);
  // Dates are in UTC, and tell by their text which is the earlier one: of entries there are many.
  const isKnown = ({ at }: Entry) => until === null || at < until;
  const isPast = ({ at }: Entry) => at <= from;
  const counts = centre.counts.filter(isKnown);
  const statusLog = centre.statusLog.filter(isKnown);
  const serviceLog = centre.serviceLog.filter(isKnown);
  const newest = newestReport({ counts, statusLog, serviceLog });

  const within = <One extends Entry>(
    log: readonly One[],
    subjectOf: (entry: One) => string,
  ): ReadonlySet<One> => {
    const past = log.filter(isPast);
    return new Set([
      ...log.filter((entry) => !isPast(entry) || entry.report?.number === newest),
      ...[...groupBy(past, subjectOf).values()].flatMap((own) => deciding(own, moment)),
    ]);
  };
  const told = within(counts, ({ kind }) => kind);
  const ofDays = new Set(daily(counts.filter(isPast), moment));
  const statuses = within(statusLog, () => 'status');
  const services = within(serviceLog, ({ service }) => service);
  return {
    ...centre,
    counts: counts.flatMap((count) => {
      if (told.has(count)) {
        return [count];
      }
      return ofDays.has(count) ? [bare(count)] : [];
    }),
    statusLog: statusLog.filter((entry) => statuses.has(entry)),
    serviceLog: serviceLog.filter((entry) => services.has(entry)),
  };
};
