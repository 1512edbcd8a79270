import type { Translator } from '@waystation/i18n';
import type { NearestAnswer } from '../nearest-answer';

/**
 * How many places are known to be free where not even all centres together are known to take everybody:
 * so many can be placed now. Null: one takes all, a group can be divided, or fewer than two have places for some.
 */
export const togetherWords = (
  { closest, tiers, freeInAll }: Pick<NearestAnswer, 'closest' | 'tiers' | 'freeInAll'>,
  { t }: Pick<Translator, 't'>,
): string | null =>
  closest === null || tiers.fitsInPart < 2
    ? null
    : t('find.closest.together', { count: tiers.fitsInPart, places: freeInAll });
