import type { Language } from '@waystation/domain';
import { type DayParts, dayOf, parseDay } from './day-parts';
import { MONTH_NAMES } from './month-names';

/** How much of a date its source states. */
export type DatePrecision = 'day' | 'month' | 'year';

const written = ({ year, month, day }: DayParts, language: Language): string =>
  [day, month && MONTH_NAMES[language][month - 1], year].filter(Boolean).join('\u00a0');

/**
 * A calendar date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) as `30 Sep 2021`; a date without a time never
 * shifts by a time zone. A coarser precision leaves out what the source does not state.
 */
export const formatDate = (
  date: string,
  language: Language,
  precision: DatePrecision = 'day',
): string => {
  const { year, month, day } = parseDay(date);
  if (precision === 'year' || !month) {
    return written({ year }, language);
  }
  return written(precision === 'day' && day ? { year, month, day } : { year, month }, language);
};

/** The calendar date of a moment in the operation's time zone (IANA name). */
export const formatDateOf = (moment: Date, language: Language, timeZone: string): string =>
  written(dayOf(moment, timeZone), language);
