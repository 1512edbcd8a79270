import { ImportId, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.discard: forgets a file on its way. */
export const discardImport = operatorProcedure
  .input(z.object({ operation: OperationCode, id: ImportId }).strict())
  .output(z.null())
  .mutation(async ({ ctx, input }) => unwrap(await ctx.imports.discard(input.operation, input.id)));
