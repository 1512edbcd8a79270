import { FlashWithdrawal, OperationCode, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  event: { type: 'string' },
  version: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  event: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  reason: FlashWithdrawal.unwrap().shape.reason,
  by: StepTaker,
});

/** `waystation flash withdraw`. */
export const flashWithdraw: Command = {
  words: ['flash', 'withdraw'],
  usage:
    'flash withdraw --operation CODE --event NUMBER --version NUMBER --reason TEXT --by OFFICE',
  summary:
    'Take a flash update back for good. Its page stays, with the reason and without what it said.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const asked = readOptions(Options, values);
    const { api } = await desk();
    const { outcome } = await api.flash.withdraw.mutate(asked);
    output.result(outcome === 'withdrawn' ? 'Withdrawn.' : 'It was withdrawn before.');
    return EXIT.done;
  },
};
