import { AdminLevel, Day, OperationCode, Presence } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { presenceAt } from './presence-at';

/** activity.presence: which organisations work in which sectors and areas, by the newest sheet at a day. */
export const getPresence = publicProcedure
  .input(z.object({ operation: OperationCode, level: AdminLevel, asOf: Day }).strict())
  .output(Presence)
  .query(async ({ ctx, input }) =>
    presenceAt(unwrap(await ctx.inOperation(input.operation)), input),
  );
