import {
  ImportId,
  ImportList,
  isPersonal,
  OperationCode,
  StepNote,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.undo: takes back what an import changed, whole. */
export const undoImport = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        id: ImportId,
        by: StepTaker,
        note: StepNote.default(null),
      })
      .strict(),
  )
  .output(ImportList)
  .mutation(async ({ ctx, input: { operation, id, by, note } }) => {
    if (isPersonal(by) || isPersonal(note)) {
      return unwrap(failed({ code: 'importRefused', refusal: { kind: 'textPersonal' } }));
    }
    const at = new Date().toISOString();
    return unwrap(await ctx.imports.undo(operation, id, { at, by, note }));
  });
