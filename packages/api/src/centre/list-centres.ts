import { CentreList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** centre.list: reception centres with their dated logs; the reader's clock picks the moment. */
export const listCentres = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(CentreList)
  .query(async ({ ctx, input }) => {
    const { places } = unwrap(await ctx.inOperation(input.operation));
    return { centres: [...(await places.centres())] };
  });
