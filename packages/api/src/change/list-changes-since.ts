import { LiveChanges, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** How many entries one answer carries; a reader further behind reads all anew. */
const MOST_CHANGES = 500;

/** change.since: the change feed after a sequence, as a page that follows is told of it while it is open. */
export const listChangesSince = publicProcedure
  .input(z.object({ operation: OperationCode, after: z.number().int().nonnegative() }).strict())
  .output(LiveChanges)
  .query(async ({ ctx, input }) => {
    const { changes } = unwrap(await ctx.inOperation(input.operation));
    const head = await changes.head();
    return { head, changes: await changes.since(input.after, MOST_CHANGES) };
  });
