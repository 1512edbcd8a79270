import { OperationCode, RevisionFigure, RoundId } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** round.revision: the figures of a round as a revision had them; 0: as it was first published. */
export const getRoundRevision = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        round: RoundId,
        revision: z.number().int().nonnegative(),
      })
      .strict(),
  )
  .output(z.array(RevisionFigure))
  .query(async ({ ctx, input: { operation, round, revision } }) => {
    unwrap(await ctx.inOperation(operation));
    const figures = await ctx.figuresOfRevision(operation, round, revision);
    return [
      ...unwrap(
        figures === null ? failed({ code: 'roundNotFound', round, revision }) : found(figures),
      ),
    ];
  });
