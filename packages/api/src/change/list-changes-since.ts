import { Change, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** How many entries one answer carries; a reader further behind asks again from the last. */
const PAGE = 500;

/** change.since: the change feed after a sequence, oldest first, with the newest sequence. */
export const listChangesSince = publicProcedure
  .input(z.object({ operation: OperationCode, after: z.number().int().nonnegative() }).strict())
  .output(z.object({ head: z.number().int().nonnegative(), changes: z.array(Change) }).strict())
  .query(async ({ ctx, input }) => {
    const { changes } = unwrap(await ctx.inOperation(input.operation));
    const head = await changes.head();
    return { head, changes: [...(await changes.since(input.after, PAGE))] };
  });
