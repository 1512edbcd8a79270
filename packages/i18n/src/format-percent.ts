import type { Language } from '@waystation/domain';
import { signOf } from './format-change';
import { formatNumber, NARROW_SPACE } from './format-number';

const withSign = (text: string, language: Language): string =>
  language === 'ar' ? `${text}%` : `${text}${NARROW_SPACE}%`;

/** A ratio as a percentage (0.254 is `25.4 %`), one decimal unless told; Arabic has no space. */
export const formatPercent = (ratio: number, language: Language, decimals = 1): string =>
  withSign(formatNumber(ratio * 100, language, decimals), language);

/** A relative change as a signed percentage (0.254 is `+25.4 %`); exactly none is `±0 %`. */
export const formatPercentChange = (ratio: number, language: Language): string =>
  withSign(
    `${signOf(ratio)}${formatNumber(Math.abs(ratio * 100), language, ratio === 0 ? 0 : 1)}`,
    language,
  );
