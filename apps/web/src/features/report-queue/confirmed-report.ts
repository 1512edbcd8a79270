import type { CentreReport, ReportDoubt } from '@waystation/domain';

/** A report whose writer was shown these doubts and means it; of others, that come up since, they are asked. */
export const confirmedReport = (
  report: CentreReport,
  doubts: readonly Pick<ReportDoubt, 'code'>[],
): CentreReport => ({
  ...report,
  confirmed: [...new Set(doubts.map(({ code }) => code))],
});
