import { Day, OperationCode, type PairEnd } from '@waystation/domain';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  'as-of': { type: 'string' },
  format: { type: 'string' },
} as const;

const Options = RowOptions.extend({ operation: OperationCode, 'as-of': Day.optional() });

const codeOf = (end: PairEnd): string => {
  switch (end.kind) {
    case 'area':
      return end.pcode;
    case 'foreign':
      return end.code;
    case 'notStated':
      return '';
    default:
      return end satisfies never;
  }
};

/** `waystation flows`: people present by origin; JSON also has the sum of unknown and foreign. */
export const flows: Command = {
  words: ['flows'],
  usage: 'flows --operation CODE [--as-of DATE] [--format table|json|csv]',
  summary: 'People present by origin, between areas of admin level 1.',
  run: async (args, { desk, output, today }) => {
    const options = readOptions(Options, splitArgs(args, OPTIONS).values);
    const asOf = options['as-of'] ?? Day.parse(today);
    const { operation, format } = options;
    const answer = await (await desk()).api.flow.origins.query({ operation, asOf });
    const { passport, unknownOrForeign } = answer;
    const pairs = answer.pairs.map(({ from, to, value, absence }) => ({
      kind: from.kind,
      from: codeOf(from),
      to,
      value,
      absence,
    }));
    if (pairs.length === 0) {
      output.progress(
        `No round of ${operation} up to ${asOf} says where people come from. Import figures with columns of origin, or ask for a later day.`,
      );
    }
    output.result(
      format === 'json'
        ? JSON.stringify({ asOf: passport?.asOf ?? null, unknownOrForeign, pairs }, null, 2)
        : rowsAsText(pairs, format),
    );
    return EXIT.done;
  },
};
