import type { Centre, CentreCount, CentreStatus } from '../centre';
import { type CentreReport, type ReportSubject, subjectsOf } from '../centre-report';
import type { ReportMark } from '../report-mark';
import type { ReportDoubt } from '../views/centre-report-answer';
import { latestAt } from './latest-at';

/** Clocks of devices differ by a few minutes without anybody noticing. */
export const CLOCK_TOLERANCE_MS = 15 * 60_000;

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

type Said = {
  readonly at: string;
  readonly value: number | CentreStatus | boolean;
  readonly report?: ReportMark | undefined;
};

const logOf = (
  { counts, statusLog, serviceLog }: Centre,
  subject: ReportSubject,
): readonly Said[] => {
  switch (subject) {
    case 'present':
    case 'capacity':
    case 'blocked':
      return counts.filter(({ kind }) => kind === subject);
    case 'status':
      return statusLog.map(({ status: value, ...entry }) => ({ ...entry, value }));
    default:
      return serviceLog
        .filter(({ service }) => service === subject)
        .map(({ isThere: value, ...entry }) => ({ ...entry, value }));
  }
};

const olderThanNewest = (report: CentreReport, centre: Centre): readonly ReportDoubt[] =>
  subjectsOf(report).flatMap((subject): readonly ReportDoubt[] => {
    const newest = logOf(centre, subject).reduce<Said | null>(
      (best, entry) => (best === null || entry.at >= best.at ? entry : best),
      null,
    );
    return newest !== null && new Date(newest.at) > new Date(report.at)
      ? [
          {
            code: 'olderThanNewest',
            subject,
            newestAt: newest.at,
            newest: newest.value,
            ...(newest.report && { number: newest.report.number }),
          },
        ]
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
