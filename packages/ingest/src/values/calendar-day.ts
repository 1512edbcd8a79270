import type { Day } from '@waystation/domain';
import { dayOf } from '#codes/branded';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** The day of a year, month (1–12) and day of month; null where the calendar has no such day (31/02). */
export const calendarDay = (year: number, month: number, day: number): Day | null =>
  dayOf(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);

/** The last day of a month (1–12). */
export const lastDayOf = (year: number, month: number): Day | null =>
  calendarDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
