import { basename } from 'node:path';
import {
  Day,
  ImportProfile,
  type ImportReport,
  OperationCode,
  Sensitivity,
  StepTaker,
} from '@waystation/domain';
import { inReadingOrder } from '@waystation/ingest';
import { z } from 'zod';
import type { Desk } from '../desk/desk';
import { EXIT } from '../exit-codes';
import { reportAsText } from '../output/report-as-text';
import { UsageError } from '../usage-error';
import { bytesOf } from './bytes-of';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'as-of': { type: 'string' },
  sensitivity: { type: 'string' },
  'source-format': { type: 'string' },
  profile: { type: 'string' },
  by: { type: 'string' },
  format: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  'dry-run': z.boolean().default(false),
  'as-of': Day.optional(),
  sensitivity: Sensitivity.optional(),
  'source-format': z.string().optional(),
  profile: ImportProfile.unwrap().shape.name.optional(),
  by: StepTaker.optional(),
  format: z.enum(['text', 'json']).default('text'),
});
type Options = z.infer<typeof Options>;

const queryOf = (file: string, options: Options): Record<string, string> => {
  const asOf = options['as-of'];
  const format = options['source-format'];
  const { sensitivity, profile, by } = options;
  return {
    operation: options.operation,
    name: basename(file),
    dryRun: options['dry-run'] ? 'true' : 'false',
    ...(asOf === undefined ? {} : { asOf }),
    ...(format === undefined ? {} : { format }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(profile === undefined ? {} : { profile }),
    ...(by === undefined ? {} : { by }),
  };
};

const importEach = async (
  desk: Desk,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { options, tell }: { readonly options: Options; readonly tell: (report: ImportReport) => void },
): Promise<readonly ImportReport[]> => {
  const reports: ImportReport[] = [];
  for (const { name, bytes } of files) {
    const report = await desk.importFile({ bytes, query: queryOf(name, options) });
    tell(report);
    reports.push(report);
  }
  return reports;
};

/**
 * `waystation import`. All files are found before the first is stored, and read in the order in which
 * they need each other; reports come in that order.
 */
export const importFiles: Command = {
  words: ['import'],
  usage:
    'import FILE… --operation CODE [--dry-run] [--as-of DATE] [--sensitivity public|restricted|confidential|strict] [--source-format ID] [--profile NAME] [--by NAME] [--format text|json]',
  summary:
    'Read files into an operation, boundaries first in whatever order they are typed; a report for each. A profile says how columns and values are read; it is kept when a file is stored in the browser, and needs --by: who is recorded.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, Number.POSITIVE_INFINITY);
    const options = readOptions(Options, values);
    if (positionals.length === 0) {
      throw new UsageError(
        'Give at least one file to import, for example: waystation import sites.xlsx --operation south-sudan',
      );
    }
    const typed = [];
    for (const name of positionals) {
      typed.push({ name, bytes: await bytesOf(name) });
    }
    const files = typed.length > 1 ? await inReadingOrder(typed, options['source-format']) : typed;
    const opened = await desk();
    output.progress(`importing into ${options.operation}, at ${opened.where}`);
    const isText = options.format === 'text';
    const tell = (report: ImportReport): void => {
      if (isText) {
        output.result(reportAsText(report));
      }
    };
    const reports = await importEach(opened, files, { options, tell });
    if (!isText) {
      output.result(JSON.stringify(reports, null, 2));
    }
    return reports.some(({ outcome }) => outcome === 'refused') ? EXIT.refused : EXIT.done;
  },
};
