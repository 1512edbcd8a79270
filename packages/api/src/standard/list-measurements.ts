import { Measurement, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** standard.measurements: what was measured at sites and centres to hold them against minimum standards. */
export const listMeasurements = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(z.array(Measurement))
  .query(async ({ ctx, input }) => {
    const { places } = unwrap(await ctx.inOperation(input.operation));
    return [...(await places.measurements())];
  });
