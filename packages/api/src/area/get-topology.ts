import { AdminLevel, AreaShapes, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { shapesOfLevel } from './shapes-of-level';

/** area.topology: the screen geometry of one level, of every country, as TopoJSON texts. */
export const getTopology = publicProcedure
  .input(z.object({ operation: OperationCode, level: AdminLevel }).strict())
  .output(AreaShapes)
  .query(async ({ ctx, input }) =>
    unwrap(await shapesOfLevel(unwrap(await ctx.inOperation(input.operation)), input.level)),
  );
