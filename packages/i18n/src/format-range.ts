import type { Language } from '@waystation/domain';
import { formatNumber } from './format-number';

/** An en dash between thin spaces (design, 5), between the ends of a range. */
export const RANGE_DASH = '\u2009–\u2009';

/** A range of numbers, both ends included: `5 001 – 15 000`. */
export const formatRange = (
  [low, high]: readonly [number, number],
  language: Language,
  decimals = 0,
): string =>
  `${formatNumber(low, language, decimals)}${RANGE_DASH}${formatNumber(high, language, decimals)}`;
