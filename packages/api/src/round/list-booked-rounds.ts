import { BookedRoundView, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';
import { viewOfBooked } from './view-of-booked';

/** round.book: the rounds that are run here with their logs, published or not, newest first. */
export const listBookedRounds = operatorProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(z.array(BookedRoundView))
  .query(async ({ ctx, input: { operation } }) => {
    unwrap(await ctx.inOperation(operation));
    return (await ctx.bookedRounds(operation)).map(viewOfBooked);
  });
