import { Day, OperationCode, Sensitivity } from '@waystation/domain';
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
  })
  .strict();
export type ImportRequest = z.infer<typeof ImportRequest>;
