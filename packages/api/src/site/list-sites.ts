import { Day, OperationCode, SiteColumns } from '@waystation/domain';
import { z } from 'zod';
import { PeopleAsked } from '../figure/people-asked';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { siteColumnsAt } from './site-columns-at';

/** site.list: every site with its newest stock at a day, as columns. */
export const listSites = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        people: PeopleAsked,
      })
      .strict(),
  )
  .output(SiteColumns)
  .query(async ({ ctx, input }) =>
    unwrap(await siteColumnsAt(unwrap(await ctx.inOperation(input.operation)), input)),
  );
