import { Iso3, Language, Operation, OperationCode } from '@waystation/domain';
import { countryOfName } from '@waystation/ingest';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions, splitArgs } from './read-options';

const OPTIONS = {
  name: { type: 'string' },
  'name-fr': { type: 'string' },
  'name-es': { type: 'string' },
  'name-ar': { type: 'string' },
  countries: { type: 'string' },
  'primary-series': { type: 'string' },
  'time-zone': { type: 'string' },
  languages: { type: 'string' },
  glide: { type: 'string' },
} as const;

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const Options = z.object({
  name: z.string().min(1).optional(),
  'name-fr': z.string().min(1).optional(),
  'name-es': z.string().min(1).optional(),
  'name-ar': z.string().min(1).optional(),
  countries: z
    .string()
    .transform(listOf)
    .pipe(z.array(Iso3, 'give alpha-3 codes, for example SSD,UGA'))
    .optional(),
  'primary-series': z.string().min(1).optional(),
  'time-zone': z.string().refine(isTimeZone, 'give a name like Africa/Juba').optional(),
  languages: z.string().transform(listOf).pipe(z.array(Language)).optional(),
  glide: z.string().min(1).optional(),
});

/** "south-sudan" → "South Sudan". */
const nameFromCode = (code: string): string =>
  code
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');

const countriesOf = (code: string, name: string, given: readonly Iso3[] | undefined) => {
  if (given !== undefined && given.length > 0) {
    return given;
  }
  const country = countryOfName(name) ?? countryOfName(nameFromCode(code));
  if (country === null) {
    throw new UsageError(
      `"${name}" is not the name of a country. Say which countries it is in: --countries SSD,UGA`,
    );
  }
  return [country];
};

/** The operation that is meant by what was typed; the rest are the domain's defaults. */
export const operationFrom = (code: string, values: unknown): Operation => {
  const options = readOptions(Options, values);
  const name = options.name ?? nameFromCode(code);
  const names = Object.entries({
    en: name,
    fr: options['name-fr'],
    es: options['name-es'],
    ar: options['name-ar'],
  }).filter(([, text]) => text !== undefined);
  return Operation.parse({
    code,
    names: Object.fromEntries(names),
    countries: countriesOf(code, name, options.countries),
    timeZone: options['time-zone'],
    languages: options.languages,
    glide: options.glide,
    primarySeries: options['primary-series'],
  });
};

/** `waystation operation add`. */
export const operationAdd: Command = {
  words: ['operation', 'add'],
  usage:
    'operation add CODE [--name TEXT] [--name-fr|-es|-ar TEXT] [--countries SSD,UGA] [--primary-series S] [--time-zone Z] [--languages en,ar] [--glide G]',
  summary: 'Create an operation; one that exists is left as it is.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS);
    const code = OperationCode.safeParse(positionals[0]);
    if (!code.success || positionals.length > 1) {
      throw new UsageError(
        'Give one code of small letters, digits and hyphens, for example south-sudan.',
      );
    }
    const operation = operationFrom(code.data, values);
    const { outcome } = await (await desk()).api.operation.add.mutate(operation);
    output.result(
      outcome === 'added'
        ? `Added the operation ${operation.code} (${operation.names.en}; ${operation.countries.join(', ')}).`
        : `The operation ${operation.code} exists already and was left as it is.`,
    );
    return EXIT.done;
  },
};
