import type { Centre } from '../centre';
import { type CentreReport, subjectsOf } from '../centre-report';
import { reportedEntries } from './conflicts-at';

/** Why a report cannot be taken at all, whatever its writer confirms. */
export type ReportRefusal =
  | { readonly kind: 'saysNothing' }
  /** It claims to be based on a report that the centre does not have. */
  | { readonly kind: 'basedOnUnknown'; readonly newest: number }
  /** The device's clock is wrong: nobody counts tomorrow's people. */
  | { readonly kind: 'tooFarAhead'; readonly now: string }
  /** Of a person nothing is kept (domain rule 10). */
  | { readonly kind: 'notePersonal'; readonly field: 'blocked' | 'status' };

type Reported = Pick<Centre, 'counts' | 'statusLog' | 'serviceLog'>;

/** Nobody reports what is more than a day ahead; a clock that says so is wrong. */
export const MOST_AHEAD_MS = 24 * 3_600_000;

const EMAIL = /\S@\S+\.\S/;

/**
 * Seven digits with little between them: telephone, identity and case numbers. A comma or a colon
 * parts numbers of which each is one of its own ("rooms 12-14, 20-22").
 */
const LONG_NUMBER = /\p{Nd}(?:[\s().+/\u2010-\u2015-]{0,3}\p{Nd}){6}/u;

/**
 * A day of this century, and an hour: until when is what notes of a status mostly say. A day of
 * birth is most often of the last one.
 */
const DATE =
  /(?<!\p{Nd})(?:[2٢۲][0٠۰]\p{Nd}{2}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,2}(?!\1?\p{Nd})|\p{Nd}{1,2}([-/.])\p{Nd}{1,2}\2[2٢۲][0٠۰]\p{Nd}{2}(?!\2?\p{Nd}))/gu;
const HOUR = /(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/gu;

/** Whether a text reads like a telephone number, an address or a case number. */
export const isPersonal = (note: string | null | undefined): boolean =>
  note !== null &&
  note !== undefined &&
  (EMAIL.test(note) || LONG_NUMBER.test(note.replace(DATE, ' , ').replace(HOUR, ' , ')));

/** The number of the newest report of a centre; 0: there is none. */
export const newestReport = (centre: Reported): number =>
  reportedEntries(centre).reduce((newest, { report }) => Math.max(newest, report.number), 0);

/** Why a report about a centre must be refused; null: it may be weighed. */
export const refusalOf = (
  centre: Reported,
  report: CentreReport,
  now: Date,
): ReportRefusal | null => {
  if (subjectsOf(report).length === 0) {
    return { kind: 'saysNothing' };
  }
  const newest = newestReport(centre);
  if (report.basedOn > newest) {
    return { kind: 'basedOnUnknown', newest };
  }
  if (new Date(report.at).getTime() - now.getTime() > MOST_AHEAD_MS) {
    return { kind: 'tooFarAhead', now: now.toISOString() };
  }
  const field = (['blocked', 'status'] as const).find((one) => isPersonal(report[one]?.note));
  return field === undefined ? null : { kind: 'notePersonal', field };
};
