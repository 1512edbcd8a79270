import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { SNAPSHOT_FORMATS } from '../../snapshot/snapshot-job';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { SHEET_OPTIONS, SHEET_USAGE, sheetOptions, sheetQuery } from './sheet-options';
import { filesOf, formatOf } from './snapshot-files';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...SHEET_OPTIONS,
  out: { type: 'string' },
  format: { type: 'string' },
  dpi: { type: 'string' },
} as const;

const Options = sheetOptions('a3-landscape').extend({
  out: z.string().min(1),
  format: z.enum(SNAPSHOT_FORMATS).optional(),
  dpi: z.string().optional(),
});

/** A map with what is known of it and what lies beside it, by their endings, as GET /snapshot gives it. */
const Bundle = z.object({ facts: z.record(z.string(), z.unknown()) }).catchall(z.base64());

/** `waystation snapshot`. */
export const snapshot: Command = {
  words: ['snapshot'],
  usage: `snapshot --view LINK --out FILE [--template a3-landscape] [--format pdf|svg|png|jpeg|json] [--dpi 300] ${SHEET_USAGE}`,
  summary:
    'Print the view of a link for the public, with what is known of it as JSON beside it; a picture has its place on the ground beside it, too.',
  run: async (args, { desk, output }) => {
    const { out, format, ...said } = readOptions(Options, splitArgs(args, OPTIONS).values);
    const { operation, query } = sheetQuery(said);
    const of = format ?? formatOf(out);
    const { facts, ...files } = Bundle.parse(
      await (await desk()).snapshot(operation, { ...query, of }),
    );
    const known = Buffer.from(`${JSON.stringify(facts, null, 2)}\n`);
    const written = filesOf(out, { of, known, files });
    for (const [name, bytes] of written) {
      await writeFile(name, bytes);
    }
    output.result([...written.keys()].join('\n'));
    return EXIT.done;
  },
};
