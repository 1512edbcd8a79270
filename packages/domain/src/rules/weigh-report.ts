import { CENTRE_SERVICES, type Centre, type CentreCount } from '../centre';
import { type CentreReport, REPORTED_SOURCE, type ReportSubject } from '../centre-report';
import type { ReportMark } from '../report-mark';
import type { CentreReportAnswer, ReportDoubt } from '../views/centre-report-answer';
import { areConfirmed } from './are-confirmed';
import { conflictsAt, reportedEntries } from './conflicts-at';
import { doubtsOfReport } from './doubts-of-report';
import { newestReport, type ReportRefusal, refusalOf } from './refuse-report';

/** The entries that a report adds to the logs of its centre. */
export type ReportEntries = Pick<Centre, 'counts' | 'statusLog' | 'serviceLog'>;

/** What every entry of a report says beside its subject. */
type Stated = {
  readonly at: string;
  readonly source: typeof REPORTED_SOURCE;
  readonly report: ReportMark;
};

type AnswerTo<Outcome extends CentreReportAnswer['outcome']> = Extract<
  CentreReportAnswer,
  { readonly outcome: Outcome }
>;

/** What a report comes to: entries to be kept with the answer, or why there are none yet. */
export type WeighedReport =
  | {
      readonly kind: 'accepted';
      readonly answer: AnswerTo<'accepted'>;
      readonly entries: ReportEntries;
    }
  | { readonly kind: 'unconfirmed'; readonly answer: AnswerTo<'unconfirmed'> }
  | { readonly kind: 'refused'; readonly refusal: ReportRefusal };

/** Whether a doubt is about one subject of a report: a wrong clock is about all of them. */
const isAbout = (doubt: ReportDoubt, subject: ReportSubject): boolean => {
  switch (doubt.code) {
    case 'inFuture':
      return true;
    case 'abovePlaces':
      return subject === 'present' || subject === 'blocked' || subject === 'capacity';
    case 'olderThanNewest':
    case 'tenfold':
    case 'tenth':
      return doubt.subject === subject;
    default:
      return doubt satisfies never;
  }
};

/** What a report is decided by beside itself. */
type Received = { readonly now: Date; readonly doubts: readonly ReportDoubt[] };

/**
 * Nobody counts people of a time that has not come. A device whose clock is fast meant now; dated
 * later than it was received, an entry would be shown to nobody at first and then outlast others.
 */
const notAfter = (at: string, now: Date): string =>
  new Date(Math.min(new Date(at).getTime(), now.getTime())).toISOString();

const entriesOf = (
  asked: CentreReport,
  number: number,
  { now, doubts }: Received,
): ReportEntries => {
  const at = notAfter(asked.at, now);
  const seenBefore = asked.observedAt !== undefined && asked.observedAt < at;
  const stated = (subject: ReportSubject): Stated => ({
    at,
    source: REPORTED_SOURCE,
    report: {
      number,
      basedOn: asked.basedOn,
      reporter: asked.reporter,
      confirmed: doubts.filter((doubt) => isAbout(doubt, subject)).map(({ code }) => code),
      ...(seenBefore && { observedAt: asked.observedAt }),
    },
  });
  const count = (
    kind: CentreCount['kind'],
    value: number | undefined,
    note: string | null = null,
  ): readonly CentreCount[] =>
    value === undefined ? [] : [{ ...stated(kind), kind, value, note, qualifier: 'exact' }];
  return {
    counts: [
      ...count('present', asked.present),
      ...count('capacity', asked.capacity),
      ...count('blocked', asked.blocked?.value, asked.blocked?.note),
    ],
    statusLog: asked.status === undefined ? [] : [{ ...stated('status'), ...asked.status }],
    serviceLog: CENTRE_SERVICES.flatMap((service) => {
      const isThere = asked.services?.[service];
      return isThere === undefined ? [] : [{ ...stated(service), service, isThere }];
    }),
  };
};

const conflictsWith = (
  centre: Centre,
  entries: ReportEntries,
  moment: Date,
): readonly ReportSubject[] => {
  const after = {
    counts: [...centre.counts, ...entries.counts],
    statusLog: [...centre.statusLog, ...entries.statusLog],
    serviceLog: [...centre.serviceLog, ...entries.serviceLog],
  };
  const touched = new Set(reportedEntries(entries).map(({ subject }) => subject));
  return conflictsAt(after, moment)
    .map(({ subject }) => subject)
    .filter((subject) => touched.has(subject));
};

const accepted = (centre: Centre, report: CentreReport, received: Received): WeighedReport => {
  const { now, doubts } = received;
  const number = newestReport(centre) + 1;
  const entries = entriesOf(report, number, received);
  const conflicting = [...conflictsWith(centre, entries, now)];
  return {
    kind: 'accepted',
    answer: { outcome: 'accepted', number, confirmed: [...doubts], conflicting },
    entries,
  };
};

/** Decides what becomes of a report about a centre as it stands, at the moment it is received. */
export const weighReport = (centre: Centre, report: CentreReport, now: Date): WeighedReport => {
  const refusal = refusalOf(centre, report, now);
  if (refusal !== null) {
    return { kind: 'refused', refusal };
  }
  const doubts = doubtsOfReport(report, centre, now);
  return areConfirmed(doubts, report)
    ? accepted(centre, report, { now, doubts })
    : { kind: 'unconfirmed', answer: { outcome: 'unconfirmed', doubts: [...doubts] } };
};
