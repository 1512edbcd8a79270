import { OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  round: { type: 'string' },
  revision: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  round: z.string().optional(),
  revision: z.coerce.number().int().nonnegative().optional(),
});

/** `waystation round list`. */
export const roundList: Command = {
  words: ['round', 'list'],
  usage: 'round list --operation CODE [--round ROUND --revision N]',
  summary:
    'Print as JSON the rounds that are run here, each with its state, what it covers and its log; or the figures of a round as a revision had them, 0 as it was first published.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const { operation, round, revision = 0 } = readOptions(Options, values);
    const { api } = await desk();
    const answer =
      round === undefined
        ? await api.round.book.query({ operation })
        : await api.round.revision.query({ operation, round, revision });
    output.result(JSON.stringify(answer, null, 2));
    return EXIT.done;
  },
};
