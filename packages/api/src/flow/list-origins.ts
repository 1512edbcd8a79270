import { Day, OperationCode, PresentByOrigin } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { presentByOrigin } from './present-by-origin';

/** flow.origins: people present by origin at a day, between areas of admin level 1. */
export const listOrigins = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        asOf: Day,
        indicator: z.string().max(200).optional(),
      })
      .strict(),
  )
  .output(PresentByOrigin)
  .query(async ({ ctx, input }) =>
    unwrap(await presentByOrigin(unwrap(await ctx.inOperation(input.operation)), input)),
  );
