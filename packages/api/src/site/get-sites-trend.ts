import { Day, DrawnArea, OperationCode, SitesTrend } from '@waystation/domain';
import { z } from 'zod';
import { PeopleAsked } from '../figure/people-asked';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { trendOfSites } from './trend-of-sites';

/** site.trend: what the sites in a drawn area counted, round by round and like for like. */
export const getSitesTrend = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        within: DrawnArea,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        people: PeopleAsked,
      })
      .strict(),
  )
  .output(SitesTrend)
  .query(async ({ ctx, input }) =>
    unwrap(await trendOfSites(unwrap(await ctx.inOperation(input.operation)), input)),
  );
