import type { AreasOrigins } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import { sumText } from './sum-text';

type Words = { readonly t: Translate; readonly formats: Formats };

/**
 * The origins that a list does not name, together, so that what is listed is not taken for everybody.
 * Null: all are named.
 */
export const otherOrigins = (others: AreasOrigins['from'], words: Words): string | null => {
  const { t } = words;
  if (others.length === 0) {
    return null;
  }
  const people = others.reduce((sum, { sum: own }) => sum + (own.value ?? 0), 0);
  const suppressed = others.reduce((count, { sum: own }) => count + own.suppressed, 0);
  if (people === 0) {
    // "At least 0" would print a zero that nobody reported.
    return t('inspector.originsSuppressed');
  }
  const value = sumText(
    { people, absent: new Map(suppressed > 0 ? [['suppressed', suppressed]] : []) },
    words,
  );
  return t('within.origins.others', { value });
};
