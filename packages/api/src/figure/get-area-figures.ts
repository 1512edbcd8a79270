import { AdminLevel, AreaFigures, Day, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { figuresOfAreas } from './figures-of-areas';
import { PeopleAsked } from './people-asked';

/** figure.areas: one figure for every area of a level at a day, as columns. */
export const getAreaFigures = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        level: AdminLevel,
        asOf: Day,
        indicator: z.string().max(200).optional(),
        people: PeopleAsked,
        /** A later day: the answer then says of each area what changed until then. */
        until: Day.optional(),
      })
      .strict(),
  )
  .output(AreaFigures)
  .query(async ({ ctx, input }) =>
    unwrap(await figuresOfAreas(unwrap(await ctx.inOperation(input.operation)), input)),
  );
