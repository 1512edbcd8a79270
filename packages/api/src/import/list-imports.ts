import { ImportList, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.list: the imports of an operation with who and when, and files on their way. */
export const listImports = operatorProcedure
  .input(z.object({ operation: OperationCode }).strict())
  .output(ImportList)
  .query(async ({ ctx, input }) => unwrap(await ctx.imports.list(input.operation)));
