import { OperationCode, OperationOverview } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { overviewOf } from './overview-of';

/** operation.get: what a screen needs before it can ask for anything else. */
export const getOperation = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(OperationOverview)
  .query(async ({ ctx, input }) => overviewOf(unwrap(await ctx.inOperation(input.operation))));
