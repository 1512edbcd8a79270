import { tokenFile } from '../../token/operator-token';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { splitArgs } from './split-args';

/** `waystation token path`: where the token lies, never the token itself. */
export const tokenPath: Command = {
  words: ['token', 'path'],
  usage: 'token path',
  summary: 'Where the operator token lies; only the one who runs the server can read it.',
  run: async (args, { settings, output }) => {
    splitArgs(args, {});
    output.result(tokenFile(settings.dataDir));
    return EXIT.done;
  },
};
