import { tracked } from '@trpc/server';
import { OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** The sequence of the last event that reached a page, as the browser gives it back when it comes again. */
const LastEventId = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/**
 * change.live: what changes in an operation while a page is open, as this audience may see it; each
 * event carries its sequence, and who comes again goes on after the last that arrived. A page that
 * does not hear of it asks `change.since`.
 */
export const followChanges = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        after: z.number().int().nonnegative(),
        lastEventId: LastEventId.optional(),
      })
      .strict(),
  )
  .subscription(async function* ({ ctx, input, signal }) {
    const { operation: code, after, lastEventId } = input;
    const { operation } = unwrap(await ctx.inOperation(code));
    const events = ctx.follow({
      code: operation.code,
      after: Math.max(after, lastEventId ?? 0),
      signal: signal ?? new AbortController().signal,
    });
    for await (const event of events ?? unwrap(failed({ code: 'tooManyFollow' }))) {
      yield tracked(`${event.head}`, event);
    }
  });
