import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A sentence names so many fields; who sends more wrong ones mends these first. */
const MOST_NAMED = 3;

const isRange = (numbers: readonly unknown[]): boolean =>
  numbers.length > 1 &&
  numbers.every(
    (one, index) => typeof one === 'number' && index + Number(numbers[0]) === Number(one),
  );

const oneOf = (values: readonly unknown[]): string => {
  if (isRange(values)) {
    return `expected ${values[0]}–${values.at(-1)}`;
  }
  return values.length === 1 ? `expected ${values[0]}` : `expected one of ${values.join(', ')}`;
};

const valuesOfUnion = (branches: readonly (readonly Issue[])[]): readonly unknown[] =>
  branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : [])),
  );

const bound = (word: string, limit: number | bigint, origin: string): string =>
  `expected ${word} ${limit}${origin === 'string' ? ' characters' : ''}`;

const problemOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_union': {
      const values = valuesOfUnion(issue.errors);
      return values.length === 0 ? 'not accepted' : oneOf(values);
    }
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'expected a day as YYYY-MM-DD' : 'not in the expected form';
    case 'too_big':
      return bound('at most', issue.maximum, issue.origin);
    case 'too_small':
      return bound('at least', issue.minimum, issue.origin);
    case 'unrecognized_keys':
      return 'not known';
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'not accepted';
    default:
      return issue satisfies never;
  }
};

const fieldOf = (issue: Issue): string => {
  const path = issue.path.map(String);
  const field = issue.code === 'unrecognized_keys' ? [...path, issue.keys.join(', ')] : path;
  return field.length === 0 ? 'input' : field.join('.');
};

/** What is wrong with an input, as one short sentence that names the fields. */
export const sentenceOfInput = ({ issues }: Pick<z.core.$ZodError, 'issues'>): string => {
  const named = issues
    .slice(0, MOST_NAMED)
    .map((issue) => `${fieldOf(issue)}: ${problemOf(issue)}`);
  const more = issues.length - named.length;
  return `${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`;
};
