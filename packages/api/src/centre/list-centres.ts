import { Day, OperationCode, SlimCentreList, slimCentres } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/**
 * centre.list: reception centres with as much of their dated logs as tells of a day, or, with none
 * asked for, of now and later; the reader's clock picks the moment. What says nothing is left out.
 */
export const listCentres = publicProcedure
  .input(z.object({ operation: OperationCode, asOf: Day.optional() }).strict())
  .output(SlimCentreList)
  .query(async ({ ctx, input }) => {
    const { places } = unwrap(await ctx.inOperation(input.operation));
    return slimCentres(await places.centres(input.asOf));
  });
