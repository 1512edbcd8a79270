import { OperationCode, PlaceId } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { profileOfSite } from './profile-of-site';
import { SiteProfile } from './site-profile';

/** site.get: one site with every figure about it. */
export const getSite = publicProcedure
  .input(z.object({ operation: OperationCode, id: PlaceId }).strict())
  .output(SiteProfile)
  .query(async ({ ctx, input }) =>
    unwrap(await profileOfSite(unwrap(await ctx.inOperation(input.operation)), input.id)),
  );
