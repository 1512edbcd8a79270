import { Operation } from '@waystation/domain';
import { z } from 'zod';
import { operatorProcedure } from '../trpc';

/** operation.add: adds an operation; one that exists is left untouched and that is said. */
export const addOperation = operatorProcedure
  .input(Operation)
  .output(z.object({ outcome: z.enum(['added', 'exists']) }).strict())
  .mutation(async ({ ctx, input }) => ({ outcome: await ctx.addOperation(input) }));
