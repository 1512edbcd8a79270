import { AreasCovered, OperationCode, RoundId, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { knownAreas, StepTakenAnswer, takenStep } from './taken-step';

/** round.cover: says which areas a round assessed, did not assess or could not reach; until it is published. */
export const coverRound = operatorProcedure
  .input(
    z
      .object({ operation: OperationCode, round: RoundId, areas: AreasCovered, by: StepTaker })
      .strict(),
  )
  .output(StepTakenAnswer)
  .mutation(async ({ ctx, input }) => {
    const reads = unwrap(await ctx.inOperation(input.operation));
    const areas = unwrap(await knownAreas(reads, input.areas));
    return unwrap(await takenStep(ctx, input, { kind: 'covered', by: input.by, areas }));
  });
