import { AlertList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** alert.list: rules and alerts that are made for this audience. */
export const listAlerts = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(AlertList)
  .query(async ({ ctx, input }) => {
    const { alerts } = unwrap(await ctx.inOperation(input.operation));
    return await alerts.list();
  });
