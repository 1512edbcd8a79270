import { AlertDeliveryId, AlertTargetList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** alert.resend: has a message that waits or was given up tried again now. */
export const resendAlert = operatorProcedure
  .input(z.object({ operation: OperationCode, delivery: AlertDeliveryId }).strict())
  .output(AlertTargetList)
  .mutation(async ({ ctx, input: { operation, delivery } }) => {
    unwrap(await ctx.inOperation(operation));
    return (await ctx.resendAlert(operation, delivery)) === 'queued'
      ? await ctx.alertTargets(operation)
      : unwrap(failed({ code: 'deliveryNotFound', delivery }));
  });
