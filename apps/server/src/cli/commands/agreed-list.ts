import { EXIT } from '../exit-codes';
import { AGREED_OPTIONS, AGREED_USAGE, AgreedOptions, subjectOf } from './agreed-options';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

/** `waystation agreed list`. */
export const agreedList: Command = {
  words: ['agreed', 'list'],
  usage: `agreed list ${AGREED_USAGE}`,
  summary:
    'Print as JSON what each source says of an area or a site on a day, side by side, the figure that was agreed, and all that ever was.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, AGREED_OPTIONS);
    const { operation, group, unit, 'as-of': asOf, ...named } = readOptions(AgreedOptions, values);
    const subject = subjectOf(named);
    const { api } = await desk();
    const sources = await api.figure.sources.query({ operation, subject, group, unit, asOf });
    output.result(JSON.stringify(sources, null, 2));
    return EXIT.done;
  },
};
