import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { ROUND_OPTIONS, RoundOptions, roundTyped } from './round-options';
import { splitArgs } from './split-args';

/** `waystation round publish`. */
export const roundPublish: Command = {
  words: ['round', 'publish'],
  usage: 'round publish ROUND --operation CODE --by OFFICE',
  summary:
    'Give a round to its readers; from then on it changes only by corrections with a reason. A round that its files made is fixed as it is.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, ROUND_OPTIONS, 1);
    const round = roundTyped(positionals);
    const { api } = await desk();
    await api.round.publish.mutate({ ...readOptions(RoundOptions, values), round });
    output.result(`The round ${round} is published.`);
    return EXIT.done;
  },
};
