import type { Language } from '@waystation/domain';
import { formatNumber, NARROW_SPACE } from './format-number';

const SUFFIXES = {
  en: { thousand: 'k', million: `${NARROW_SPACE}M` },
  fr: { thousand: `${NARROW_SPACE}k`, million: `${NARROW_SPACE}M` },
  es: { thousand: `${NARROW_SPACE}mil`, million: `${NARROW_SPACE}M` },
  // In Arabic type a narrow space before a word is not seen.
  ar: { thousand: '\u00A0ألف', million: '\u00A0مليون' },
} as const satisfies Record<Language, { thousand: string; million: string }>;

const threeDigits = (value: number, language: Language): string => {
  const rounded = Number(value.toPrecision(3));
  const decimals = `${rounded}`.split('.')[1]?.length ?? 0;
  return formatNumber(rounded, language, decimals);
};

/** Three significant digits for chart marks only (`213k`, `2.02 M`); elsewhere numbers are full. */
export const formatShort = (value: number, language: Language): string => {
  const size = Math.abs(value);
  if (size < 1_000) {
    return threeDigits(value, language);
  }
  // 999 500 would round to "1 000k".
  return size < 999_500
    ? `${threeDigits(value / 1_000, language)}${SUFFIXES[language].thousand}`
    : `${threeDigits(value / 1_000_000, language)}${SUFFIXES[language].million}`;
};
