import { type Iso3, Operation } from '@waystation/domain';
import { countryOfName, namesOfCountries } from '@waystation/ingest';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { operationCodeOf } from './operation-code';
import {
  levelNamesTyped,
  namesTyped,
  OPERATION_OPTIONS,
  OPERATION_USAGE,
  OperationOptions,
} from './operation-options';
import { readOptions } from './read-options';
import { splitArgs, type Typed } from './split-args';

/** "south-sudan" → "South Sudan". */
const nameFromCode = (code: string): string =>
  code
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');

const countriesOf = (code: string, name: string, given: readonly Iso3[] | undefined) => {
  if (given !== undefined) {
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

/**
 * Names in every language that can be known: of a country where the operation is called by its name,
 * of all its countries where it is not called anything. A crisis with a name of its own keeps to that.
 */
const derivedNames = (
  code: string,
  name: string | undefined,
  countries: readonly Iso3[],
): Readonly<Record<string, string>> => {
  const english = name ?? nameFromCode(code);
  const country = countryOfName(english);
  if (country !== null && countries.includes(country)) {
    return { ...namesOfCountries([country]), en: english };
  }
  return name === undefined ? namesOfCountries(countries) : { en: name };
};

/** The operation that is meant by what was typed; the rest are the domain's defaults. */
export const operationFrom = (code: string, values: Typed['values']): Operation => {
  const options = readOptions(OperationOptions, values);
  const name = options.name ?? nameFromCode(code);
  const countries = countriesOf(code, name, options.countries);
  const levelNames = Object.entries(levelNamesTyped(options));
  return Operation.parse({
    code,
    names: { ...derivedNames(code, options.name, countries), ...namesTyped(options) },
    countries,
    timeZone: options['time-zone'],
    languages: options.languages,
    disclosure: {
      publicCentreDetails: options['public-centre-details'] ?? [],
      keepRestrictedOnDevice: options['keep-restricted-on-device'],
    },
    glide: options.glide,
    primarySeries: options['primary-series'],
    levelNames: Object.fromEntries(levelNames.filter(([, word]) => word !== null)),
  });
};

/** `waystation operation add`. */
export const operationAdd: Command = {
  words: ['operation', 'add'],
  usage: `operation add CODE ${OPERATION_USAGE}`,
  summary:
    'Create an operation; one that exists is left as it is (see operation set). --countries also names neighbours whose centres and crossings are to come in: rows of other countries are passed over.',

  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPERATION_OPTIONS, 1);
    const operation = operationFrom(operationCodeOf(positionals), values);
    const { outcome } = await (await desk()).api.operation.add.mutate(operation);
    output.result(
      outcome === 'added'
        ? `Added the operation ${operation.code} (${operation.names.en}; ${operation.countries.join(', ')}).`
        : `The operation ${operation.code} exists already and was left as it is. To change it: waystation operation set ${operation.code}`,
    );
    return EXIT.done;
  },
};
