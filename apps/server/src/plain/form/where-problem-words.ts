import type { Translator } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';
import { EXAMPLE_POINT } from './example-point';
import type { FormValues } from './form-values';
import type { WhereProblem } from './read-form';

/** What is wrong with where the people are, and what to write instead. */
export const whereProblemWords = (
  problem: WhereProblem,
  { where }: FormValues,
  words: Translator,
): string => {
  const { t } = words;
  const example = EXAMPLE_POINT;
  switch (problem.kind) {
    case 'missing':
      return t('plain.problem.where', { example });
    case 'nowhere':
      return problem.near.length > 0
        ? t('plain.problem.near', { query: where })
        : t('plain.problem.nowhere', { query: where, example });
    case 'several':
      return t('plain.problem.several');
    case 'impossible':
      return t(`coordinates.problem.${problem.problem}`);
    case 'swapped':
      return t('find.swapped');
    case 'outside':
      return problem.nearestKm === null
        ? t('plain.problem.outside', { example })
        : t('find.outside', { distance: distanceText(problem.nearestKm, words) });
    default:
      return problem satisfies never;
  }
};
