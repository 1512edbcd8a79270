import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error';

type OptionKinds = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What was typed after a command's words. */
export type Typed = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
};

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
};

const problemOf = (
  { name, rawName, value, inlineValue }: OptionToken,
  options: OptionKinds,
): string | null => {
  const kind = options[name]?.type;
  if (kind === undefined) {
    return `There is no option ${rawName} here.`;
  }
  if (kind === 'boolean') {
    return value === undefined ? null : `${rawName} takes no value: leave out "=${value}".`;
  }
  // "--name --countries SSD": the next option was taken for the value of the one before.
  return value === undefined || (value.startsWith('--') && !inlineValue)
    ? `${rawName} needs a value after it.`
    : null;
};

const repeated = (tokens: readonly OptionToken[]): string | null => {
  const twice = tokens.find(({ name }, at) => tokens.findIndex((one) => one.name === name) < at);
  return twice === undefined ? null : `${twice.rawName} is given twice; give it once.`;
};

/**
 * Splits words into options and the rest; throws {@link UsageError} for what does not belong there.
 * Node's own strictness is not used: its messages explain its parser, not what to type.
 */
export const splitArgs = (args: readonly string[], options: OptionKinds, mostWords = 0): Typed => {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const [problem = repeated(given)] = given.flatMap((token) => problemOf(token, options) ?? []);
  if (problem !== null) {
    throw new UsageError(problem);
  }
  const extra = positionals[mostWords];
  if (extra !== undefined) {
    throw new UsageError(`"${extra}" is one word too many; texts of several words need quotes.`);
  }
  return { positionals, values };
};
