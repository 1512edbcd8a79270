import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { UsageError } from '../usage-error';

type OptionKinds = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What was typed after a command's words. */
export type Typed = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
};

/** Splits words into options and the rest; throws {@link UsageError} for options not known. */
export const splitArgs = (args: readonly string[], options: OptionKinds): Typed => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options are not known.');
  }
};

/** Checks options against a schema; throws {@link UsageError} naming the option. */
export const readOptions = <Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
): z.output<Schema> => {
  const parsed = schema.safeParse(values);
  if (parsed.success) {
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  const option = issue?.path.join('.') ?? '';
  const isMissing = issue?.code === 'invalid_type' && issue.input === undefined;
  throw new UsageError(
    isMissing ? `--${option} is needed.` : `--${option}: ${issue?.message ?? 'not accepted'}`,
  );
};
