import { AdminLevel, AreaFigures, Day, OperationCode, SexAge } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { figuresOfAreas } from './figures-of-areas';

/** figure.areas: one figure for every area of a level at a day, as columns. */
export const getAreaFigures = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        people: SexAge.optional(),
      })
      .strict(),
  )
  .output(AreaFigures)
  .query(async ({ ctx, input }) =>
    unwrap(await figuresOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
