import { ImportDraft, ImportId, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.get: a file on its way, with what was found in it. */
export const getImport = operatorProcedure
  .input(z.object({ operation: OperationCode, id: ImportId }).strict())
  .output(ImportDraft)
  .query(async ({ ctx, input }) => unwrap(await ctx.imports.find(input.operation, input.id)));
