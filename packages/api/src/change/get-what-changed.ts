import { AdminLevel, Day, DayOrMoment, OperationCode, WhatChanged } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { whatChanged } from './what-changed';

/** change.between: what changed between a day, or the moment of a visit, and a later day. */
export const getWhatChanged = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        since: DayOrMoment,
        asOf: Day,
        /** The day of the round that the reader had seen by then, which may have come in later. */
        seen: Day.optional(),
        indicator: z.string().max(200).optional(),
        level: AdminLevel.optional(),
      })
      .strict()
      .refine(({ since, asOf }) => since.slice(0, 10) <= asOf, {
        path: ['since'],
        message: 'is after asOf',
      }),
  )
  .output(WhatChanged)
  .query(async ({ ctx, input }) =>
    unwrap(await whatChanged(unwrap(await ctx.inOperation(input.operation)), input)),
  );
