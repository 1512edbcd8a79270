import { OperationCode, RoundView } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { roundViews } from './round-views';

/** round.list: the rounds of an indicator, oldest first, one per reporting date. */
export const listRounds = publicProcedure
  .input(z.object({ operation: OperationCode, indicator: z.string().max(200).optional() }).strict())
  .output(z.array(RoundView))
  .query(async ({ ctx, input }) => [
    ...unwrap(await roundViews(unwrap(await ctx.inOperation(input.operation)), input.indicator)),
  ]);
