import type { FreeBetween } from '@waystation/domain';
import type { Translator } from './create-translator';

/**
 * Between what free places lie where reports differ, as a range of numbers; null: reports agree, or no
 * place is free whichever of them holds. Of fewer than none nobody is told: there is no such place.
 */
export const freeBetweenText = (
  between: FreeBetween | null,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string | null => {
  if (between === null) {
    return null;
  }
  const least = Math.max(0, between.least);
  if (between.most === null) {
    return t('qualified.atLeast', { value: formats.number(least) });
  }
  return between.most > 0 ? formats.range(least, between.most) : null;
};
