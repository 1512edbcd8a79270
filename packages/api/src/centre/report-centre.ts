import { CentreReport, CentreReportAnswer, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { failureOfReport } from './failure-of-report';

/**
 * centre.report: adds what somebody at a centre says of it to its log; nothing is overwritten. What
 * is doubtful comes back to be confirmed. Sent again under its id it is answered as the first time.
 */
export const reportCentre = operatorProcedure
  .input(z.object({ operation: OperationCode, report: CentreReport }).strict())
  .output(CentreReportAnswer)
  .mutation(async ({ ctx, input: { operation, report } }) => {
    unwrap(await ctx.inOperation(operation));
    const outcome = await ctx.reportCentre(operation, report);
    return unwrap(
      outcome.kind === 'answered'
        ? found(outcome.answer)
        : failed(failureOfReport(outcome, report)),
    );
  });
