import { AdminLevel, AreaColumns, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { areasOfLevel } from './areas-of-level';

/** area.list: the areas of one level with names and label points, as columns. */
export const listAreas = publicProcedure
  .input(z.object({ operation: OperationCode, level: AdminLevel }).strict())
  .output(AreaColumns)
  .query(async ({ ctx, input }) =>
    unwrap(await areasOfLevel(unwrap(await ctx.inOperation(input.operation)), input.level)),
  );
