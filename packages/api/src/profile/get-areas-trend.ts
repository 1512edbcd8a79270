import {
  AdminLevel,
  AreasTrend,
  Day,
  MOST_AREAS_IN_QUESTION,
  OperationCode,
  Pcode,
} from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { trendOfAreas } from './trend-of-areas';

/** area.trend: what several areas of one level counted, round by round and like for like. */
export const getAreasTrend = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        pcodes: z.array(Pcode).min(1).max(MOST_AREAS_IN_QUESTION),
        asOf: Day,
        indicator: z.string().max(200).optional(),
      })
      .strict(),
  )
  .output(AreasTrend)
  .query(async ({ ctx, input }) =>
    unwrap(await trendOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
