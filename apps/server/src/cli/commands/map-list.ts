import { OperationCode } from '@waystation/domain';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

const OPTIONS = { operation: { type: 'string' }, format: { type: 'string' } } as const;

const Options = RowOptions.extend({ operation: OperationCode });

/** `waystation map list`. */
export const mapList: Command = {
  words: ['map', 'list'],
  usage: 'map list --operation CODE [--format table|json|csv]',
  summary:
    'The register of maps, newest first: drafts, published maps, and those that no longer count.',
  run: async (args, { desk, output }) => {
    const { operation, format } = readOptions(Options, splitArgs(args, OPTIONS).values);
    const maps = await (await desk()).api.register.list.query({ operation });
    if (maps.length === 0) {
      output.progress(`No map has been drafted in ${operation}.`);
    }
    const rows = maps.map((map) => ({
      number: map.number,
      version: map.version,
      state: map.state,
      since: map.steps.at(-1)?.at ?? null,
      by: map.steps.at(-1)?.by ?? null,
      audience: map.audience,
      language: map.language,
      asOf: map.asOf,
      title: map.title,
    }));
    output.result(rowsAsText(rows, format));
    return EXIT.done;
  },
};
