import {
  CorrectionReason,
  Day,
  ImportProfile,
  isPersonal,
  OperationCode,
  RoundId,
  Sensitivity,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';

/** What may be said about a file to import. */
export const ImportRequest = z
  .object({
    operation: OperationCode,
    /** The file's name: for messages, and for formats that are told by it. Never opened. */
    name: z.string().min(1).max(255),
    dryRun: z.enum(['true', 'false']).default('false'),
    asOf: Day.optional(),
    format: z.string().max(80).optional(),
    /** How far everything in the file may travel; public where nothing is said. */
    sensitivity: Sensitivity.optional(),
    /** Reads it as this profile says, but for what is said here. */
    profile: ImportProfile.unwrap().shape.name.optional(),
    /** The published round that it corrects, and why; with `by`. */
    corrects: RoundId.optional(),
    reason: CorrectionReason.refine((reason) => !isPersonal(reason)).optional(),
    /** Who is recorded with it; without a name nobody is. */
    by: StepTaker.refine((by) => !isPersonal(by)).optional(),
  })
  .strict()
  .refine(({ profile, by }) => profile === undefined || by !== undefined, {
    path: ['by'],
    message: 'say who reads the file as a profile says',
  })
  .refine(
    ({ corrects, reason, by }) =>
      corrects === undefined ? reason === undefined : reason !== undefined && by !== undefined,
    {
      path: ['corrects'],
      message: 'say which round is corrected, why, and who corrects it',
    },
  );
export type ImportRequest = z.infer<typeof ImportRequest>;
