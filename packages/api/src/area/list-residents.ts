import { AdminLevel, OperationCode, ResidentColumns } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';
import { residentsOfLevel } from './residents-of-level';

/** area.residents: how many people live in the areas of a level, by whom and of when, as columns. */
export const listResidents = publicProcedure
  .input(z.object({ operation: OperationCode, level: AdminLevel }).strict())
  .output(ResidentColumns)
  .query(async ({ ctx, input }) =>
    residentsOfLevel(unwrap(await ctx.inOperation(input.operation)), input.level),
  );
