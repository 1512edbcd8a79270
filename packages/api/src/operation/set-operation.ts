import { OperationChange, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** operation.set: changes what is named of an operation that exists; the feed tells of it. */
export const setOperation = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        // Thresholds are dated by the server's clock: see standard.set.
        change: OperationChange.unwrap().omit({ ownStandard: true }),
      })
      .strict(),
  )
  .output(z.object({ outcome: z.enum(['changed', 'unchanged']) }).strict())
  .mutation(async ({ ctx, input: { operation, change } }) => {
    const outcome = await ctx.changeOperation(operation, change);
    return unwrap(
      outcome === 'missing' ? failed({ code: 'operationNotFound', operation }) : found({ outcome }),
    );
  });
