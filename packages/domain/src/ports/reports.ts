import type { CentreReport } from '../centre-report';
import type { OperationCode } from '../codes';
import type { ReportRefusal } from '../rules/refuse-report';
import type { CentreReportAnswer } from '../views/centre-report-answer';

/** What became of a report that was sent. */
export type CentreReportOutcome =
  | { readonly kind: 'answered'; readonly answer: CentreReportAnswer }
  | { readonly kind: 'centreNotFound' }
  /** Another report was written under the same id. */
  | { readonly kind: 'idTaken' }
  | { readonly kind: 'refused'; readonly refusal: ReportRefusal };

/** Where reports from the ground are written. */
export type ReportStore = {
  /**
   * Adds what a report says to the logs of its centre, with a feed entry, or nothing. The same
   * report sent again is answered as it was the first time and writes nothing.
   */
  readonly centre: (
    operation: OperationCode,
    report: CentreReport,
    now: Date,
  ) => Promise<CentreReportOutcome>;
};
