import { ClosureCut, CutPlace, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** Closures of one list; each is looked for among the roads around it. */
const MOST_PLACES = 100;

/**
 * road.cutAt: which roads closures at these places cut, in their order, by the roads that are loaded
 * now. For those who report them; it writes nothing.
 */
export const cutAt = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        places: z.array(CutPlace).min(1).max(MOST_PLACES).readonly(),
      })
      .strict(),
  )
  .output(z.object({ cuts: z.array(ClosureCut).readonly() }).readonly())
  .query(async ({ ctx, input: { operation, places } }) => {
    unwrap(await ctx.inOperation(operation));
    return { cuts: await ctx.roadTimes.cutAt(operation, places) };
  });
