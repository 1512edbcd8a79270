import {
  ImportDraft,
  ImportId,
  ImportProfile,
  isPersonal,
  OperationCode,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { failed } from '../outcome/outcome';
import { unwrap } from '../outcome/unwrap';
import { operatorProcedure } from '../trpc';

/** import.store: stores all rows of a file in one transaction, or none. */
export const applyImport = operatorProcedure
  .input(
    z
      .object({
        operation: OperationCode,
        id: ImportId,
        by: StepTaker,
        skipsRejected: z.boolean().default(false),
        profile: ImportProfile.unwrap().shape.name.nullable().default(null),
      })
      .strict(),
  )
  .output(ImportDraft)
  .mutation(async ({ ctx, input: { operation, id, ...asked } }) =>
    isPersonal(asked.by) || isPersonal(asked.profile)
      ? unwrap(failed({ code: 'importRefused', refusal: { kind: 'textPersonal' } }))
      : unwrap(await ctx.imports.apply(operation, id, asked)),
  );
