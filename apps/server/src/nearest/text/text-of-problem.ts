import type { Translator } from '@waystation/i18n';
import { MOST_PEOPLE } from '@waystation/nearest';
import type { Problem } from '../../http/problem';
import { EXAMPLE_POINT } from '../../plain/form/example-point';
import { exampleOf } from '../nearest-parameters';
import { foldForSms } from './gsm-7';

/** A value is given back so far: whoever mistyped it finds it again. */
const MOST_QUOTED = 40;

const parameterWords = (
  { code, parameter: name = '' }: Problem,
  search: URLSearchParams,
  { t }: Translator,
): string => {
  const value = (search.get(name) ?? '').slice(0, MOST_QUOTED);
  if (name === 'people' && code === 'badParameter') {
    return t('plain.problem.people', { value, most: MOST_PEOPLE });
  }
  const example = exampleOf(name);
  if (example === null) {
    return t('sms.problem.unknown', { name });
  }
  const right = `${name}=${example}`;
  return code === 'missingParameter'
    ? t('sms.problem.missing', { name, example: right })
    : t('sms.problem.value', { said: `${name}=${value}`, example: right });
};

const wordsOf = (problem: Problem, search: URLSearchParams, words: Translator): string => {
  const { t } = words;
  switch (problem.code) {
    case 'operationNotFound':
      return t('plain.noSuchOperation');
    case 'positionSwapped':
      return t('find.swapped');
    case 'positionOutside':
      return t('plain.problem.outside', { example: EXAMPLE_POINT });
    default:
      return problem.parameter === undefined
        ? problem.detail
        : parameterWords(problem, search, words);
  }
};

/**
 * What is wrong with a question and how to mend it, in words that a gateway can send on as they are;
 * `search`: the question. For programs there is the problem itself.
 */
export const textOfProblem = (
  problem: Problem,
  search: URLSearchParams,
  words: Translator,
): string => foldForSms(wordsOf(problem, search, words));
