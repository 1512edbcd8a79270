import { AlertTargetList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** alert.targets: where alerts are sent and what came of it; nobody else is told of addresses. */
export const listAlertTargets = operatorProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(AlertTargetList)
  .query(async ({ ctx, input: { operation } }) => {
    unwrap(await ctx.inOperation(operation));
    return await ctx.alertTargets(operation);
  });
