import { CENTRE_SERVICES, type Centre, type CentreCount } from '../centre';
import type { CentreReport, ReportSubject } from '../centre-report';
import type { ReportDoubt } from '../views/centre-report-answer';
import { latestAt } from './latest-at';

/** Clocks of devices differ by a few minutes without anybody noticing. */
const CLOCK_TOLERANCE_MS = 15 * 60_000;

/** A digit too many or too few makes a count ten times what it was, or a tenth of it. */
const LEAP = 10;

/** Below this a family that comes or goes is already a leap, and nobody mistyped. */
const FEWEST_FOR_LEAP = 10;

const COUNTED = ['present', 'capacity', 'blocked'] as const;

const valueIn = (report: CentreReport, kind: CentreCount['kind']): number | undefined =>
  kind === 'blocked' ? report.blocked?.value : report[kind];

const countsOf = ({ counts }: Centre, kind: CentreCount['kind']): readonly CentreCount[] =>
  counts.filter((count) => count.kind === kind);

const leapsOf = (report: CentreReport, centre: Centre): readonly ReportDoubt[] =>
  COUNTED.flatMap((subject): readonly ReportDoubt[] => {
    const value = valueIn(report, subject);
    const before = latestAt(countsOf(centre, subject), new Date(report.at))?.value;
    if (value === undefined || before === undefined) {
      return [];
    }
    if (value >= LEAP * Math.max(before, FEWEST_FOR_LEAP)) {
      return [{ code: 'tenfold', subject, value, before }];
    }
    return before >= LEAP * Math.max(value, FEWEST_FOR_LEAP)
      ? [{ code: 'tenth', subject, value, before }]
      : [];
  });

const abovePlaces = (report: CentreReport, centre: Centre): readonly ReportDoubt[] => {
  if (COUNTED.every((kind) => valueIn(report, kind) === undefined)) {
    return [];
  }
  const now = (kind: CentreCount['kind']): number | null =>
    valueIn(report, kind) ?? latestAt(countsOf(centre, kind), new Date(report.at))?.value ?? null;
  const capacity = now('capacity');
  const present = now('present');
  const blocked = now('blocked');
  return capacity !== null && (present ?? 0) + (blocked ?? 0) > capacity
    ? [{ code: 'abovePlaces', present, blocked, capacity }]
    : [];
};

const datesOf = (
  report: CentreReport,
  centre: Centre,
): readonly (readonly [ReportSubject, readonly { readonly at: string }[]])[] => [
  ...COUNTED.filter((kind) => valueIn(report, kind) !== undefined).map(
    (kind) => [kind, countsOf(centre, kind)] as const,
  ),
  ...(report.status === undefined ? [] : [['status', centre.statusLog] as const]),
  ...CENTRE_SERVICES.filter((service) => report.services?.[service] !== undefined).map(
    (service) => [service, centre.serviceLog.filter((entry) => entry.service === service)] as const,
  ),
];

const olderThanNewest = (report: CentreReport, centre: Centre): readonly ReportDoubt[] =>
  datesOf(report, centre).flatMap(([subject, entries]): readonly ReportDoubt[] => {
    const newestAt = entries.reduce<string | null>(
      (newest, { at }) => (newest === null || at > newest ? at : newest),
      null,
    );
    return newestAt !== null && new Date(newestAt) > new Date(report.at)
      ? [{ code: 'olderThanNewest', subject, newestAt }]
      : [];
  });

/**
 * What its writer should look at once more before a report is written down. Each of these is
 * possible: centres do hold more people than places, and counts do arrive late.
 */
export const doubtsOfReport = (
  report: CentreReport,
  centre: Centre,
  now: Date,
): readonly ReportDoubt[] => [
  ...(new Date(report.at).getTime() - now.getTime() > CLOCK_TOLERANCE_MS
    ? [{ code: 'inFuture' as const, now: now.toISOString() }]
    : []),
  ...olderThanNewest(report, centre),
  ...leapsOf(report, centre),
  ...abovePlaces(report, centre),
];
