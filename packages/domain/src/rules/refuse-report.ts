import type { Centre } from '../centre';
import type { CentreReport } from '../centre-report';
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

/** Seven digits in a row, whatever stands between them: telephone, identity and case numbers. */
const LONG_NUMBER = /\p{Nd}(?:[\s().+/-]?\p{Nd}){6}/u;

/** Whether a text reads like a telephone number, an address or a case number. */
export const isPersonal = (note: string | null | undefined): boolean =>
  note !== null && note !== undefined && (EMAIL.test(note) || LONG_NUMBER.test(note));

/** The number of the newest report of a centre; 0: there is none. */
export const newestReport = (centre: Reported): number =>
  Math.max(0, ...reportedEntries(centre).map(({ report }) => report.number));

const saysNothing = ({ present, capacity, blocked, status, services }: CentreReport): boolean =>
  [present, capacity, blocked, status].every((part) => part === undefined) &&
  Object.values(services ?? {}).every((isThere) => isThere === undefined);

/** Why a report about a centre must be refused; null: it may be weighed. */
export const refusalOf = (
  centre: Reported,
  report: CentreReport,
  now: Date,
): ReportRefusal | null => {
  if (saysNothing(report)) {
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
