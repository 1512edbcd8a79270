import { AdminLevel, Day, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  level: { type: 'string' },
  'as-of': { type: 'string' },
  series: { type: 'string' },
  indicator: { type: 'string' },
  format: { type: 'string' },
} as const;

const Options = RowOptions.extend({
  operation: OperationCode,
  level: z
    .string()
    .regex(/^[0-4]$/)
    .transform(Number)
    .pipe(AdminLevel),
  'as-of': Day.optional(),
  series: z.string().optional(),
  indicator: z.string().optional(),
});

/** `waystation figures`. */
export const figures: Command = {
  words: ['figures'],
  usage:
    'figures --operation CODE --level N [--as-of DATE] [--series S | --indicator ID] [--format table|json|csv]',
  summary: 'One figure for every area of a level, with the absence named where there is none.',
  run: async (args, { desk, output, today }) => {
    const options = readOptions(Options, splitArgs(args, OPTIONS).values);
    if (options.series !== undefined && options.indicator !== undefined) {
      throw new UsageError('Give --series or --indicator, not both.');
    }
    const rows = await (await desk()).api.figure.rows.query({
      operation: options.operation,
      level: options.level,
      asOf: options['as-of'] ?? Day.parse(today),
      ...(options.series === undefined ? {} : { series: options.series }),
      ...(options.indicator === undefined ? {} : { indicator: options.indicator }),
    });
    output.result(rowsAsText(rows, options.format));
    return EXIT.done;
  },
};
