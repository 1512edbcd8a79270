import { AdminLevel, Day, OperationCode, SourceSpreads } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { spreadsOfAreas } from './spreads-of-areas';

/** figure.spreads: how far sources lie apart in each area of a level at a day. */
export const getSourceSpreads = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        asOf: Day,
        indicator: z.string().max(200).optional(),
      })
      .strict(),
  )
  .output(SourceSpreads)
  .query(async ({ ctx, input }) =>
    unwrap(await spreadsOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
