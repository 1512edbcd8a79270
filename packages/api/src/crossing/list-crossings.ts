import { CrossingList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** crossing.list: border crossings with their dated status logs. */
export const listCrossings = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(CrossingList)
  .query(async ({ ctx, input }) => {
    const { places } = unwrap(await ctx.inOperation(input.operation));
    return { crossings: [...(await places.crossings())] };
  });
