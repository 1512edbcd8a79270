import { Movements, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** flow.movements: every observed movement, for a clock in the browser to choose from. */
export const listMovements = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(Movements)
  .query(async ({ ctx, input }) => {
    const { figures } = unwrap(await ctx.inOperation(input.operation));
    return { flows: [...(await figures.flows())] };
  });
