import { AreasOrigins } from '@waystation/domain';
import { SeveralAreas } from '../area/several-areas';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { originsOfAreas } from './origins-of-areas';

/** flow.ofAreas: where people in several areas come from, and where people from there are. */
export const getAreasOrigins = publicProcedure
  .input(SeveralAreas)
  .output(AreasOrigins)
  .query(async ({ ctx, input }) =>
    unwrap(await originsOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
