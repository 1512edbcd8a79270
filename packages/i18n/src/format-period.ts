import type { Language } from '@waystation/domain';
import { parseDay } from './day-parts';
import { formatDate } from './format-date';
import { RANGE_DASH } from './format-range';
import { MONTH_NAMES } from './month-names';

/**
 * A period from first to last calendar date, writing what both share once: `1 – 30 Sep 2021`,
 * `Jul – Sep 2021`, `28 Dec 2020 – 3 Jan 2021`.
 */
export const formatPeriod = (from: string, to: string, language: Language): string => {
  const first = parseDay(from);
  const last = parseDay(to);
  const end = formatDate(to, language);
  if (from === to) {
    return end;
  }
  if (first.year !== last.year || !first.month) {
    return `${formatDate(from, language)}${RANGE_DASH}${end}`;
  }
  if (first.month === last.month && first.day) {
    return `${first.day}${RANGE_DASH}${end}`;
  }
  const month = MONTH_NAMES[language][first.month - 1] ?? '';
  return `${first.day ? `${first.day}\u00a0` : ''}${month}${RANGE_DASH}${end}`;
};
