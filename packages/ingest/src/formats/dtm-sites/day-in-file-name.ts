import type { Day } from '@waystation/domain';
import { calendarDay } from '#values/calendar-day';

const DAY = /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** A full day written in a file name (2021-09-30, 20210930); a round or a year alone is none. */
export const dayInFileName = (fileName: string): Day | null => {
  const [, year, month, day] = DAY.exec(fileName) ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
};
