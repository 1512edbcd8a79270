import { ImportChoices, ImportDraft, ImportId, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.choose: how a file is to be read; it is read anew, and nothing is stored. */
export const chooseImport = operatorProcedure
  .input(z.object({ operation: OperationCode, id: ImportId, choices: ImportChoices }).strict())
  .output(ImportDraft)
  .mutation(async ({ ctx, input: { operation, id, choices } }) =>
    unwrap(await ctx.imports.choose(operation, id, choices)),
  );
