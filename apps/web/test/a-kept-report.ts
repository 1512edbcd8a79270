import { CentreReport, type CentreReportAnswer, OperationCode } from '@waystation/domain';
import { aRoadReport } from '@waystation/domain/testing';
import type {
  TakenReport,
  UnsentOfCentre,
  UnsentOfRoad,
  UnsentReport,
} from '../src/features/report-queue/kept-report';
import { queuedReport } from '../src/features/report-queue/kinds/queued-report';

const SAID = {
  id: '5f3c1c4e-8f0a-4d0e-9a4b-0c9d6f1e2a31',
  centre: 'c:shousha',
  at: '2011-04-01T07:30:00Z',
  reporter: 'shiftLead',
  basedOn: 3,
  present: 400,
} as const;

const OPERATION = OperationCode.parse('libya-2011');

/** A report of a centre that waits on a device, with what a test wants said otherwise. */
export const aKeptReport = (
  said: Record<string, unknown> = {},
  about: Partial<UnsentOfCentre> = {},
): UnsentOfCentre => ({
  v: 1,
  about: 'centre',
  kind: 'unsent',
  operation: OPERATION,
  names: { en: 'Shousha', ar: 'الشوشة' },
  timeZone: 'Africa/Tunis',
  report: CentreReport.parse({ ...SAID, ...said }),
  refusal: null,
  ...about,
});

/** A report of a road that waits on a device, with what a test wants said otherwise. */
export const aKeptRoadReport = (
  said: Parameters<typeof aRoadReport>[0] = {},
  about: Partial<UnsentOfRoad> = {},
): UnsentOfRoad => ({
  v: 1,
  about: 'road',
  kind: 'unsent',
  operation: OPERATION,
  road: 'Aswa bridge',
  timeZone: 'Africa/Tunis',
  report: aRoadReport({ at: '2011-04-01T07:30:00Z', ...said }),
  refusal: null,
  ...about,
});

type Accepted = Extract<CentreReportAnswer, { readonly outcome: 'accepted' }>;

/** What an answer of the server leaves of a report. */
export const takenBy = (kept: UnsentReport, answer: unknown, now: Date): TakenReport => {
  const outcome = queuedReport(kept).outcomeOf(answer, now);
  if (outcome.kind !== 'accepted') {
    throw new Error('The answer does not accept the report.');
  }
  return outcome.taken;
};

const TAKEN_AT = new Date('2011-04-01T12:00:00Z');

/** What is left of a report of a centre that was taken under a number. */
export const aTakenReport = (
  kept: UnsentOfCentre,
  number: number,
  conflicting: Accepted['conflicting'] = [],
): TakenReport =>
  takenBy(kept, { outcome: 'accepted', number, confirmed: [], conflicting }, TAKEN_AT);
