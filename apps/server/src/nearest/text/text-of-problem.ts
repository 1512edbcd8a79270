import type { Translator } from '@waystation/i18n';
import { distanceText, MOST_PEOPLE } from '@waystation/nearest';
import type { Problem } from '../../http/problem';
import { EXAMPLE_POINT } from '../../plain/form/example-point';
import type { KnownPlace } from '../../plain/where/known-place';
import { placeCode, placeName } from '../../plain/words/place-code';
import { exampleOf } from '../nearest-parameters';
import { foldForSms } from './gsm-7';

/** A value is given back so far: whoever mistyped it finds it again. */
const MOST_QUOTED = 40;

const parameterWords = (
  { code, parameter: name = '', value: said, example: instead = '' }: Problem,
  search: URLSearchParams,
  { t }: Translator,
): string => {
  const value = (said ?? search.get(name) ?? '').slice(0, MOST_QUOTED);
  if (name === 'people' && code === 'badParameter') {
    return t('plain.problem.people', { value, most: MOST_PEOPLE });
  }
  const example = exampleOf(name);
  if (example === null) {
    return t('sms.problem.unknown', { said: `${name}=${value}`, example: instead });
  }
  const right = `${name}=${example}`;
  return code === 'missingParameter'
    ? t('sms.problem.missing', { name, example: right })
    : t('sms.problem.value', { said: `${name}=${value}`, example: right });
};

/** Places in a text: more would cost a message each. */
const MOST_MEANT = 3;

/** The places that a name may mean, each with the coordinates or P-code to write instead. */
const meantWords = (
  { code }: Problem,
  query: string,
  { places, words: { t, formats } }: { places: readonly KnownPlace[]; words: Translator },
): string => {
  const said =
    code === 'severalPlaces' ? t('plain.problem.several') : t('plain.problem.near', { query });
  // Each with what to write, in a line of its own that can be copied.
  const named = places
    .slice(0, MOST_MEANT)
    .map(
      (place) =>
        `where=${placeCode(place).replaceAll(' ', '')} ${placeName(place, formats.name)} (${t(`search.kind.${place.kind}`)})`,
    );
  return [said, ...named].join('\n');
};

const outsideWords = ({ nearestKm }: Problem, words: Translator): string =>
  nearestKm === undefined
    ? words.t('plain.problem.outside', { example: EXAMPLE_POINT })
    : `${words.t('find.outside', { distance: distanceText(nearestKm, words) })} ${words.t('sms.outsideAnyway', { how: 'anyway=yes' })}`;

const wordsOf = (
  { problem, meant }: Refusal,
  search: URLSearchParams,
  words: Translator,
): string => {
  const { t } = words;
  if (meant.length > 0) {
    const query = (search.get('where') ?? search.get('from') ?? '').slice(0, MOST_QUOTED);
    return meantWords(problem, query, { places: meant, words });
  }
  switch (problem.code) {
    case 'operationNotFound':
      return t('plain.noSuchOperation');
    case 'positionSwapped':
      return t('find.swapped');
    case 'positionOutside':
      return outsideWords(problem, words);
    default:
      return problem.parameter === undefined
        ? problem.detail
        : parameterWords(problem, search, words);
  }
};

/** What is wrong, and the places that a name may mean. */
export type Refusal = { readonly problem: Problem; readonly meant: readonly KnownPlace[] };

/**
 * What is wrong with a question and how to mend it, in words that a gateway can send on as they are;
 * `search`: the question. For programs there is the problem itself.
 */
export const textOfProblem = (
  refusal: Refusal,
  search: URLSearchParams,
  words: Translator,
): string => wordsOf(refusal, search, words).split('\n').map(foldForSms).join('\n');
