import { OperationCode, Round, RoundId, roundIdOf, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/**
 * round.create: opens a round before its first file comes in; until it is published no reader is told of
 * it or of anything in it. Its files are told by the series, date, assessment type and number.
 */
export const createRound = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        round: Round.unwrap().omit({ id: true, coverage: true }).strict(),
        by: StepTaker,
      })
      .strict(),
  )
  .output(z.object({ round: RoundId }).strict())
  .mutation(async ({ ctx, input: { operation, round: said, by } }) => {
    const reads = unwrap(await ctx.inOperation(operation));
    const round = { ...said, id: roundIdOf(said), coverage: null };
    const sources = await reads.figures.sources();
    if (!sources.some(({ id }) => id === round.source)) {
      const refusal = { kind: 'sourceUnknown' as const, source: round.source };
      return unwrap(failed({ code: 'roundRefused', refusal }));
    }
    const outcome = await ctx.planRound(operation, round, { kind: 'planned', by });
    return outcome === 'planned'
      ? { round: round.id }
      : unwrap(failed({ code: 'roundRefused', refusal: outcome }));
  });
