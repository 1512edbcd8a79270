import { AlertTargetId, AlertTargetList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** alert.removeTarget: nothing more is sent there, and its address is forgotten. */
export const removeAlertTarget = operatorProcedure
  .input(z.object({ operation: OperationCode, target: AlertTargetId }).strict())
  .output(AlertTargetList)
  .mutation(async ({ ctx, input: { operation, target } }) => {
    unwrap(await ctx.inOperation(operation));
    return (await ctx.removeAlertTarget(operation, target)) === 'removed'
      ? await ctx.alertTargets(operation)
      : unwrap(failed({ code: 'targetNotFound', target }));
  });
