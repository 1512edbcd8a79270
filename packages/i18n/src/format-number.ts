import type { Language } from '@waystation/domain';
import { languageInfo } from './language-info';

/** U+202F: groups digits without a line break and means the same in every language (design, 5). */
export const NARROW_SPACE = '\u202f';

/** U+2212, as wide as the plus sign; the hyphen is not a minus. */
export const MINUS = '\u2212';

/**
 * A number in groups of three with a narrow no-break space from 1 000, the decimal sign of the
 * language and a true minus; `decimals` places exactly, none by default.
 */
export const formatNumber = (value: number, language: Language, decimals = 0): string => {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  const text = fraction ? `${grouped}${languageInfo(language).decimalSign}${fraction}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
};
