import { OperationCode, PublicationView } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { publicProcedure } from '../trpc';

/** register.list: the maps of an operation that this reader may know of, newest first. */
export const listMaps = publicProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(z.array(PublicationView))
  .query(async ({ ctx, input }) => {
    const { maps } = unwrap(await ctx.inOperation(input.operation));
    return [...(await maps.list())];
  });
