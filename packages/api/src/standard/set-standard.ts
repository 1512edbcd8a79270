import {
  isPartlyStricter,
  isPersonal,
  OperationCode,
  OwnStandard,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/**
 * standard.set: from a day on an operation's own threshold holds in place of the published one, or, with
 * none, that one again. What held before stays in its history.
 */
export const setStandard = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        own: OwnStandard.unwrap().omit({ writtenAt: true }).extend({ by: StepTaker }),
      })
      .strict(),
  )
  .output(z.object({ outcome: z.literal('changed') }).strict())
  .mutation(async ({ ctx, input: { operation, own } }) => {
    if (isPersonal(own.by) || isPersonal(own.reason)) {
      return unwrap(failed({ code: 'standardRefused', refusal: { kind: 'textPersonal' } }));
    }
    if (isPartlyStricter(own)) {
      return unwrap(failed({ code: 'standardRefused', refusal: { kind: 'partlyStricter' } }));
    }
    const writtenAt = new Date().toISOString();
    const outcome = await ctx.changeOperation(operation, { ownStandard: { ...own, writtenAt } });
    return unwrap(
      outcome === 'missing'
        ? failed({ code: 'operationNotFound', operation })
        : found({ outcome: 'changed' as const }),
    );
  });
