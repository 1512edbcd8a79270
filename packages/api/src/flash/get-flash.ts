import { FlashKey, FlashView, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** flash.get: one flash update with what became of it. */
export const getFlash = publicProcedure
  .input(z.object({ operation: OperationCode, ...FlashKey.unwrap().shape }).strict())
  .output(FlashView)
  .query(async ({ ctx, input: { operation, event, version } }) => {
    const all = await unwrap(await ctx.inOperation(operation)).flash();
    const own = all.find((one) => one.event === event && one.version === version);
    return unwrap(
      own === undefined ? failed({ code: 'flashNotFound', event, version }) : found(own),
    );
  });
