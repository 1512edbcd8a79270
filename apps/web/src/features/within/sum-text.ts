import type { Formats, Translate } from '@waystation/i18n';
import type { Counted } from './summary-of';

/**
 * A sum in words: unknown where nothing has a number; the least it can be where a part of it is
 * known but not shown.
 */
export const sumText = (
  { people, absent }: Pick<Counted, 'people' | 'absent'>,
  { t, formats }: { readonly t: Translate; readonly formats: Formats },
): string => {
  if (people === null) {
    return t(absent.has('suppressed') ? 'absence.suppressed' : 'absence.unknown');
  }
  const value = formats.number(people);
  return absent.has('suppressed') ? t('qualified.atLeast', { value }) : value;
};
