import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { operationCodeOf } from './operation-code';
import { splitArgs } from './split-args';

/** `waystation operation show`. */
export const operationShow: Command = {
  words: ['operation', 'show'],
  usage: 'operation show CODE',
  summary: 'Print all that is said of an operation as JSON: names, ages, speeds and weights.',
  run: async (args, { desk, output }) => {
    const { positionals } = splitArgs(args, {}, 1);
    const code = operationCodeOf(positionals);
    const { operation } = await (await desk()).api.operation.get.query({ operation: code });
    output.result(JSON.stringify(operation, null, 2));
    return EXIT.done;
  },
};
