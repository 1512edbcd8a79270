import { OperationCode, RoadClosureList } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** road.closures: roads reported closed with their dated logs; the reader's clock picks the moment. */
export const listClosures = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(RoadClosureList)
  .query(async ({ ctx, input }) => {
    const { places } = unwrap(await ctx.inOperation(input.operation));
    return { closures: [...(await places.closures())] };
  });
