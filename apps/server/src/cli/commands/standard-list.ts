import { Day, OperationCode, standardsOn } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = { operation: { type: 'string' }, 'as-of': { type: 'string' } } as const;

const Options = z.object({ operation: OperationCode, 'as-of': Day.optional() });

/** `waystation standard list`. */
export const standardList: Command = {
  words: ['standard', 'list'],
  usage: 'standard list --operation CODE [--as-of DAY]',
  summary:
    "Print as JSON the minimum standards by which an operation's sites and centres are judged on a day, and all that it ever set itself.",
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const { operation: code, 'as-of': asOf } = readOptions(Options, values);
    const { operation } = await (await desk()).api.operation.get.query({ operation: code });
    const day = asOf ?? Day.parse(new Date().toISOString().slice(0, 10));
    const standards = standardsOn(operation, day);
    output.result(JSON.stringify({ asOf: day, standards, history: operation.standards }, null, 2));
    return EXIT.done;
  },
};
