import { OperationSummary } from '@waystation/domain';
import { z } from 'zod';
import { publicProcedure } from '../trpc';
import { summaryOf } from './summary-of';

/** operation.list: every operation that this server holds. */
export const listOperations = publicProcedure
  .output(z.array(OperationSummary))
  .query(async ({ ctx }) => (await ctx.operations()).map(summaryOf));
