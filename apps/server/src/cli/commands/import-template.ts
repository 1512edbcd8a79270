import { writeFile } from 'node:fs/promises';
import { Language, TEMPLATE_ENDINGS, TEMPLATE_KINDS } from '@waystation/domain';
import { z } from 'zod';
import { templateFileName, writeTemplate } from '../../imports/template/write-template';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions } from './read-options';
import { reasonOf } from './reason-of';
import { splitArgs } from './split-args';

const OPTIONS = { lang: { type: 'string' }, out: { type: 'string' } } as const;

const Options = z.object({
  lang: Language.default('en'),
  out: z.string().min(1).optional(),
});

const kindOf = (typed: string | undefined) => {
  const kind = TEMPLATE_KINDS.find((one) => one === typed);
  if (kind === undefined) {
    const what = typed === undefined ? 'Which template?' : `There is no template "${typed}".`;
    throw new UsageError(`${what} There are: ${TEMPLATE_KINDS.join(', ')}.`);
  }
  return kind;
};

const endingOf = (out: string | undefined) => {
  const ending = TEMPLATE_ENDINGS.find((one) => out?.toLowerCase().endsWith(`.${one}`) === true);
  if (out !== undefined && ending === undefined) {
    throw new UsageError(`--out "${out}" cannot be used: end its name with .xlsx or .csv.`);
  }
  return ending ?? 'xlsx';
};

/** `waystation import template`: writes a table to fill in; nothing is asked of the store. */
export const importTemplate: Command = {
  words: ['import', 'template'],
  usage: 'import template KIND [--lang en|fr|es|ar] [--out FILE.xlsx|FILE.csv]',
  summary:
    'Write a spreadsheet to fill in for one kind of data; "import" reads it back without a question.',
  run: async (args, { output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const { lang: language, out } = readOptions(Options, values);
    const asked = { kind: kindOf(positionals[0]), language, ending: endingOf(out) };
    const file = out ?? templateFileName(asked);
    await writeFile(file, await writeTemplate(asked)).catch((error: unknown) => {
      throw new UsageError(`${file} cannot be written. ${reasonOf(error)}`);
    });
    output.result(file);
    return EXIT.done;
  },
};
