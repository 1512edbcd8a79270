import { AlertTargetId, AlertTargetList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** alert.testTarget: sends a message that says it is a test, by the same way as alerts. */
export const testAlertTarget = operatorProcedure
  .input(z.object({ operation: OperationCode, target: AlertTargetId }).strict())
  .output(AlertTargetList)
  .mutation(async ({ ctx, input: { operation, target } }) => {
    unwrap(await ctx.inOperation(operation));
    return (await ctx.testAlertTarget(operation, target)) === 'queued'
      ? await ctx.alertTargets(operation)
      : unwrap(failed({ code: 'targetNotFound', target }));
  });
