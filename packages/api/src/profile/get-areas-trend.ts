import { AreasTrend } from '@waystation/domain';
import { PeopleOfSeveralAreas } from '../area/several-areas';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { trendOfAreas } from './trend-of-areas';

/** area.trend: what several areas of one level counted, round by round and like for like. */
export const getAreasTrend = publicProcedure
  .input(PeopleOfSeveralAreas)
  .output(AreasTrend)
  .query(async ({ ctx, input }) =>
    unwrap(await trendOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
