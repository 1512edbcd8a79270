import {
  AdminLevel,
  AreasOrigins,
  Day,
  MOST_AREAS_IN_QUESTION,
  OperationCode,
  Pcode,
} from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { originsOfAreas } from './origins-of-areas';

/** flow.ofAreas: where people in several areas come from, and where people from there are. */
export const getAreasOrigins = publicProcedure
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
  .output(AreasOrigins)
  .query(async ({ ctx, input }) =>
    unwrap(await originsOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
