import { AdminLevel, AreaProfile, Day, OperationCode, Pcode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { profileOfArea } from './profile-of-area';

/** area.profile: everything that the selection panel says about one area at a day. */
export const getAreaProfile = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        pcode: Pcode,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        vs: Day.optional(),
      })
      .strict(),
  )
  .output(AreaProfile)
  .query(async ({ ctx, input }) =>
    unwrap(await profileOfArea(unwrap(await ctx.inOperation(input.operation)), input)),
  );
