import type { Day } from '@waystation/domain';
import { dayOf } from '#codes/branded';
import { calendarDay } from '#values/calendar-day';

/**
 * When a centre opened, from a day, a month or a year. A month counts from its first day. A year
 * counts from its last day, and only before the case begins: within it, it would call the centre
 * closed for months in which it may have been open, so there it stays unknown.
 */
export const openingDay = (text: string | null, caseBegins: Day | null): Day | null => {
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text ?? '') ?? [];
  if (year === '') {
    return dayOf(text ?? '');
  }
  if (month !== undefined) {
    return calendarDay(Number(year), Number(month), 1);
  }
  const end = calendarDay(Number(year), 12, 31);
  return end !== null && caseBegins !== null && end < caseBegins ? end : null;
};
