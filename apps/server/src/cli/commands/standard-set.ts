import { Day, OperationCode, STANDARD_IDS, StandardId, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  standard: { type: 'string' },
  met: { type: 'string' },
  partly: { type: 'string' },
  from: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
} as const;

const Limit = z
  .string()
  .trim()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .pipe(z.number().positive());

const Options = z.object({
  operation: OperationCode,
  standard: StandardId,
  /** `published`: the operation gives its own threshold up. */
  met: z.union([z.literal('published'), Limit]),
  partly: Limit.optional(),
  from: Day,
  reason: z.string().trim().min(1).max(400),
  by: StepTaker,
});

/** `waystation standard set`. */
export const standardSet: Command = {
  words: ['standard', 'set'],
  usage: `standard set --operation CODE --standard ${STANDARD_IDS.join('|')} --met NUMBER|published [--partly NUMBER] --from DAY --reason TEXT --by OFFICE`,
  summary:
    "Set an operation's own threshold of a minimum standard from a day on, in place of the published one, with who and why; --met published gives it up. What held before stays in its history.",
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const { operation, met, partly = null, ...rest } = readOptions(Options, values);
    const threshold = met === 'published' ? null : { met, partly };
    await (await desk()).api.standard.set.mutate({ operation, own: { ...rest, threshold } });
    output.result(
      threshold === null
        ? `The published threshold of ${rest.standard} holds in ${operation} from ${rest.from}.`
        : `${rest.standard} is met in ${operation} by ${met}${partly === null ? '' : `, partly by ${partly}`}, from ${rest.from}.`,
    );
    return EXIT.done;
  },
};
