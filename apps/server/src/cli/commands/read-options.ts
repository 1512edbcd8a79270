import type { z } from 'zod';
import { UsageError } from '../usage-error';
import { howToWrite } from './how-to-write';
import type { Typed } from './split-args';

/** An option that takes one of a few words is best explained by them. */
const remedyOf = (option: string, issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value' && issue.path.length === 1
    ? `give one of ${issue.values.join(', ')}`
    : howToWrite(option);

/** Checks options against a schema; throws {@link UsageError} with option, value and remedy. */
export const readOptions = <Schema extends z.ZodType>(
  schema: Schema,
  values: Typed['values'],
): z.output<Schema> => {
  const parsed = schema.safeParse(values);
  if (parsed.success) {
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  if (issue === undefined) {
    throw parsed.error;
  }
  const option = String(issue.path[0]);
  const value = values[option];
  const what = value === undefined ? 'is needed' : `"${value}" cannot be used`;
  throw new UsageError(`--${option} ${what}: ${remedyOf(option, issue)}.`);
};
