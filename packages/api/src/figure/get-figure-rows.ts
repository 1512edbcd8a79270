import { AdminLevel, Day, FigureRow, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { figureRows } from './figure-rows';

/** figure.rows: one row per area of a level with the absence named; for lists and command lines. */
export const getFigureRows = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        series: z.string().max(200).optional(),
      })
      .strict(),
  )
  .output(z.array(FigureRow))
  .query(async ({ ctx, input }) => [
    ...unwrap(await figureRows(unwrap(await ctx.inOperation(input.operation)), input)),
  ]);
