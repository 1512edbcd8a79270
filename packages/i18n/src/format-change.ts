import type { Language } from '@waystation/domain';
import { formatNumber, MINUS } from './format-number';

/** The sign that a change always carries: plus, minus, or `±` for none. */
export const signOf = (change: number): string => {
  if (change === 0) {
    return '±';
  }
  return change > 0 ? '+' : MINUS;
};

/** A change with its sign: `+30 317`, `−1 389`, `±0`; `decimals` places exactly, none by default. */
export const formatChange = (change: number, language: Language, decimals = 0): string =>
  `${signOf(change)}${formatNumber(Math.abs(change), language, decimals)}`;
