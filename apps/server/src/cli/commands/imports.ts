import { OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

const Options = RowOptions.extend({ operation: OperationCode });

const Records = z.array(
  z.object({
    id: z.string(),
    at: z.string(),
    file: z.string(),
    format: z.string(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
    sha256: z.string(),
    origin: z.object({ by: z.string() }).nullable(),
    undone: z.object({ at: z.string(), by: z.string() }).nullable(),
  }),
);

/** One line of the list: who sent it and who took it back, by name or role. */
const lineOf = ({ origin, undone, ...record }: z.infer<typeof Records>[number]) => ({
  ...record,
  by: origin?.by ?? null,
  undone: undone === null ? null : `${undone.at} ${undone.by}`,
});

/** `waystation imports`. */
export const listImports: Command = {
  words: ['imports'],
  usage: 'imports --operation CODE [--format table|json|csv]',
  summary:
    'The recorded imports of an operation, newest first; added, changed and unchanged count records (figures, places, …), rejected counts rows.',
  run: async (args, { desk, output }) => {
    const options = { operation: { type: 'string' }, format: { type: 'string' } } as const;
    const { operation, format } = readOptions(Options, splitArgs(args, options).values);
    const records = Records.parse(await (await desk()).imports(operation));
    if (records.length === 0) {
      output.progress(`Nothing has been imported into ${operation} yet.`);
    }
    output.result(rowsAsText(records.map(lineOf), format));
    return EXIT.done;
  },
};
