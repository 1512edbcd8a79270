import { OperationCode, RoundId, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { StepTakenAnswer, takenStep } from './taken-step';

/**
 * round.publish: gives a round to its readers, from where on it changes by corrections alone. A round that its
 * source's files made is fixed as it is.
 */
export const publishRound = operatorProcedure
  .input(z.object({ operation: OperationCode, round: RoundId, by: StepTaker }).strict())
  .output(StepTakenAnswer)
  .mutation(async ({ ctx, input }) => {
    unwrap(await ctx.inOperation(input.operation));
    return unwrap(await takenStep(ctx, input, { kind: 'published', by: input.by }));
  });
