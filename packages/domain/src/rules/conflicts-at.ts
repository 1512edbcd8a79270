import type { Centre, CentreCount, CentreService, CentreStatus } from '../centre';
import { REPORT_SUBJECTS, type ReportSubject } from '../centre-report';
import { groupBy } from '../group-by';
import type { Qualifier } from '../population';
import type { ReportMark } from '../report-mark';
import { latestAt } from './latest-at';

/** One thing that a report said of a centre: a number, a status, or whether a service is there. */
export type ReportedEntry = {
  readonly at: string;
  readonly report: ReportMark;
  /** What its writer said beside it; null: nothing, or it is not told. */
  readonly note: string | null;
} & (
  | {
      readonly subject: CentreCount['kind'];
      readonly value: number;
      /** How exact it is: a small count is told to the public as a bound. */
      readonly qualifier: Qualifier;
    }
  | { readonly subject: 'status'; readonly value: CentreStatus }
  | { readonly subject: CentreService; readonly value: boolean }
);

/** Reports on one subject that differ and whose writers had not seen each other's, newest first. */
export type CentreConflict = {
  readonly subject: ReportSubject;
  readonly entries: readonly ReportedEntry[];
};

type Reporting = Pick<Centre, 'counts' | 'statusLog' | 'serviceLog'>;

/** Everything that reports said of a centre, one entry for each subject of each. */
export const reportedEntries = ({
  counts,
  statusLog,
  serviceLog,
}: Reporting): readonly ReportedEntry[] => [
  ...counts.flatMap(({ kind: subject, at, value, qualifier, note, report }) =>
    report === undefined ? [] : [{ subject, at, value, qualifier, note, report }],
  ),
  ...statusLog.flatMap(({ at, status: value, note, report }) =>
    report === undefined ? [] : [{ subject: 'status' as const, at, value, note, report }],
  ),
  ...serviceLog.flatMap(({ service: subject, at, isThere: value, report }) =>
    report === undefined ? [] : [{ subject, at, value, note: null, report }],
  ),
];

/** Most centres have no reports, and a map asks for thousands of them at every step of its clock. */
const hasReports = ({ counts, statusLog, serviceLog }: Reporting): boolean =>
  counts.some(({ report }) => report !== undefined) ||
  statusLog.some(({ report }) => report !== undefined) ||
  serviceLog.some(({ report }) => report !== undefined);

/** Those that no later writer had in view: one, where everybody wrote on top of the one before. */
const notSeenByAny = (own: readonly ReportedEntry[]): readonly ReportedEntry[] => {
  const seen = own.reduce((most, { report }) => Math.max(most, report.basedOn), 0);
  return own.filter(({ report }) => report.number > seen);
};

/** What a centre's logs say of a subject, reported and imported. */
const logOf = (
  { counts, statusLog, serviceLog }: Reporting,
  subject: ReportSubject,
): readonly { readonly at: string }[] => {
  switch (subject) {
    case 'present':
    case 'capacity':
    case 'blocked':
      return counts.filter(({ kind }) => kind === subject);
    case 'status':
      return statusLog;
    default:
      return serviceLog.filter(({ service }) => service === subject);
  }
};

/**
 * What reports leave undecided at a moment. Reports on different subjects never conflict, so that
 * one person may keep the capacity and another the count. A report by somebody who had seen all of
 * them settles it; until then the newest by its own time is what is shown. Where something newer
 * than all of them stands, a later count or a file, they decide nothing and are left alone.
 */
export const conflictsAt = (centre: Reporting, moment: Date): readonly CentreConflict[] => {
  if (!hasReports(centre)) {
    return [];
  }
  const past = reportedEntries(centre).filter(
    ({ at }) => new Date(at).getTime() <= moment.getTime(),
  );
  const bySubject = groupBy(past, ({ subject }) => subject);
  return REPORT_SUBJECTS.flatMap((subject) => {
    const own = bySubject.get(subject) ?? [];
    const entries = notSeenByAny(own).toSorted((a, b) => b.at.localeCompare(a.at));
    const values = new Set(entries.map(({ value }) => value));
    const standing = latestAt(logOf(centre, subject), moment);
    const isShown = standing !== null && entries.some(({ at }) => at >= standing.at);
    return values.size > 1 && isShown ? [{ subject, entries }] : [];
  });
};
