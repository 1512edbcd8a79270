import type { Translate } from '@waystation/i18n';

/** One condition in words, such as “Status: Open / Closed”; null where every value passes. */
export const chosenInWords = (
  t: Translate,
  what: string,
  names: readonly string[],
): string | null =>
  names.length === 0 ? null : t('filter.choice', { what, names: names.join(' / ') });
