import type { CentreReport } from '../centre-report';
import type { ReportDoubt } from '../views/centre-report-answer';

/** Whether the writer of a report was asked about each of these doubts, and meant it. */
export const areConfirmed = (
  doubts: readonly Pick<ReportDoubt, 'code'>[],
  { confirmed }: Pick<CentreReport, 'confirmed'>,
): boolean =>
  typeof confirmed === 'boolean'
    ? confirmed || doubts.length === 0
    : doubts.every(({ code }) => confirmed.includes(code));
