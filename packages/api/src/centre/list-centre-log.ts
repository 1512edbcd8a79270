import {
  CentreLogKind,
  CentreLogPage,
  LogCursor,
  OperationCode,
  PlaceId,
} from '@waystation/domain';
import { z } from 'zod';
import { failed, found } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** One screen of a log; who wants to see more asks for the next page. */
const USUAL_ENTRIES = 20;
const MOST_ENTRIES = 100;

/** centre.log: the whole log of one reception centre, page by page, newest first. */
export const listCentreLog = publicProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        id: PlaceId,
        kind: CentreLogKind.nullable().default(null),
        isReported: z.boolean().default(false),
        before: LogCursor.nullable().default(null),
        limit: z.number().int().min(1).max(MOST_ENTRIES).default(USUAL_ENTRIES),
      })
      .strict(),
  )
  .output(CentreLogPage)
  .query(async ({ ctx, input: { operation, id, ...asked } }) => {
    const { places } = unwrap(await ctx.inOperation(operation));
    const entries = await places.centreLog({ centre: id, ...asked });
    if (entries === null) {
      return unwrap(failed({ code: 'centreNotFound', centre: id }));
    }
    const last = entries.length < asked.limit ? undefined : entries.at(-1);
    return unwrap(
      found({
        entries: [...entries],
        next: last === undefined ? null : { at: last.entry.at, ordinal: last.ordinal },
      }),
    );
  });
