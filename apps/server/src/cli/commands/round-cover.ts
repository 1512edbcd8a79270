import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import {
  areasTyped,
  COVER_OPTIONS,
  COVER_USAGE,
  CoverOptions,
  ROUND_OPTIONS,
  RoundOptions,
  roundTyped,
} from './round-options';
import { splitArgs } from './split-args';

const OPTIONS = { ...ROUND_OPTIONS, ...COVER_OPTIONS };

/** `waystation round cover`. */
export const roundCover: Command = {
  words: ['round', 'cover'],
  usage: `round cover ROUND --operation CODE ${COVER_USAGE} --by OFFICE`,
  summary:
    'Say which areas a round assessed, did not assess and could not reach, with commas between P-codes; it needs that before it is published.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const round = roundTyped(positionals);
    const { operation, by } = readOptions(RoundOptions.loose(), values);
    const areas = areasTyped(readOptions(CoverOptions.loose(), values));
    const { api } = await desk();
    await api.round.cover.mutate({ operation, round, areas, by });
    output.result(`What ${round} covers is written down.`);
    return EXIT.done;
  },
};
