import { FlashView, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** flash.list: the flash updates of an operation with all their versions, newest first. */
export const listFlash = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(z.array(FlashView).readonly())
  .query(async ({ ctx, input: { operation } }) => unwrap(await ctx.inOperation(operation)).flash());
