import {
  FlashKey,
  FlashWithdrawal,
  isPersonal,
  OperationCode,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

const { reason } = FlashWithdrawal.unwrap().shape;

/** flash.withdraw: takes a flash update back for good, with a reason that its readers are told. */
export const withdrawFlash = operatorProcedure
  .input(
    z
      .object({ operation: OperationCode, ...FlashKey.unwrap().shape, reason, by: StepTaker })
      .strict(),
  )
  .output(z.object({ outcome: z.enum(['withdrawn', 'alreadyWithdrawn']) }).strict())
  .mutation(async ({ ctx, input: { operation, event, version, ...said } }) => {
    unwrap(await ctx.inOperation(operation));
    if ([said.reason, said.by].some(isPersonal)) {
      return unwrap(failed({ code: 'flashRefused', refusal: { kind: 'textPersonal' } }));
    }
    const outcome = await ctx.withdrawFlash(operation, { event, version }, said);
    return unwrap(
      outcome === 'notFound'
        ? failed({ code: 'flashNotFound', event, version })
        : found({ outcome }),
    );
  });
