import {
  AreasCovered,
  CorrectionReason,
  OperationCode,
  RoundId,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { knownAreas, StepTakenAnswer, takenStep } from './taken-step';

/**
 * round.correct: corrects what a published round covered, as a revision with its reason. Its figures are
 * corrected by a file: POST /import with `corrects` and `reason`.
 */
export const correctRound = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        round: RoundId,
        areas: AreasCovered,
        reason: CorrectionReason,
        by: StepTaker,
      })
      .strict(),
  )
  .output(StepTakenAnswer)
  .mutation(async ({ ctx, input }) => {
    const reads = unwrap(await ctx.inOperation(input.operation));
    const areas = unwrap(await knownAreas(reads, input.areas));
    const { by, reason } = input;
    const step = { kind: 'corrected' as const, revision: 1, by, reason, importId: null, areas };
    return unwrap(await takenStep(ctx, input, step));
  });
