import { OperationCode, Source } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** source.list: the documents and datasets that the figures come from. */
export const listSources = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(z.array(Source))
  .query(async ({ ctx, input }) => {
    const { figures } = unwrap(await ctx.inOperation(input.operation));
    return [...(await figures.sources())];
  });
