import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { travelTimes } from './travel-times';
import { TravelQuestion, TravelTimesView } from './travel-times-view';

/** travel.times: from one point to many by road, or along the straight line, and says which. */
export const getTravelTimes = publicProcedure
  .input(TravelQuestion)
  .output(TravelTimesView)
  .query(async ({ ctx, input }) =>
    travelTimes(unwrap(await ctx.inOperation(input.operation)), input, ctx.roadTimes),
  );
