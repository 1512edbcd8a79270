import { MapNumber, NextState, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { howToWrite } from './how-to-write';
import { toldMap } from './map-words';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  version: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  version: z.coerce.number().int().min(1),
  to: NextState,
  by: z.string().min(1),
  note: z.string().min(1).nullable().default(null),
});

/** The number of a map as it was typed after a command; throws {@link UsageError}. */
export const mapNumberTyped = ([typed]: readonly string[]): MapNumber => {
  const number = MapNumber.safeParse(typed).data;
  if (number === undefined) {
    throw new UsageError(`Which map is meant? Please ${howToWrite('number')}.`);
  }
  return number;
};

/** `waystation map advance`. */
export const mapAdvance: Command = {
  words: ['map', 'advance'],
  usage: `map advance NUMBER --operation CODE --version N --to ${NextState.options.join('|')} --by NAME [--note TEXT]`,
  summary:
    'Take a map of the register a step further. Published, it is given to its readers and never changes again; withdrawn, with a reason in --note, it is given to nobody.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const number = mapNumberTyped(positionals);
    const options = readOptions(Options, values);
    const { api } = await desk();
    output.result(toldMap(await api.register.advance.mutate({ number, ...options })));
    return EXIT.done;
  },
};
