import type { Activity } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import { calendarDay, lastDayOf } from '#values/calendar-day';
import { monthOf } from '#values/month-names';
import type { ReadContext } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';
import type { ActivityField } from './activity-fields';

type Period = Pick<Activity, 'periodStart' | 'periodEnd'>;

const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

const FULL_DATE = /^(20\d{2})-(\d{2})(-\d{2})?/;

/** The one year that a text names; null: none, or several. */
const yearIn = (text: string): number | null => {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  const [only] = years;
  return only !== undefined && years.size === 1 ? only : null;
};

/** The year of a file's rows that name months alone: what the user says, else the one in its name. */
export const yearOfFile = ({ options, fileName }: ReadContext): number | null =>
  options.asOf === undefined ? yearIn(fileName) : Number(options.asOf.slice(0, 4));

const monthIn = (text: string): number | null => {
  const [, , digits] = FULL_DATE.exec(text) ?? [];
  return digits === undefined ? monthOf(text.trim()) : Number(digits);
};

const monthPeriod = (year: number, month: number): Period | null => {
  const [periodStart, periodEnd] = [calendarDay(year, month, 1), lastDayOf(year, month)];
  return periodStart === null || periodEnd === null ? null : { periodStart, periodEnd };
};

/** The month that a row is about; null, with a reject: nobody says, or it is still to come. */
export const periodOfRow = (
  row: RowCells<ActivityField>,
  ofFile: number | null,
  { lastDay }: ReadContext,
): Period | null => {
  const text = row.text('month') ?? '';
  const month = monthIn(text);
  const year = row.whole('year') ?? yearIn(text) ?? ofFile;
  const period = year === null || month === null ? null : monthPeriod(year, month);
  if (period === null) {
    row.reject('month', {
      code: 'unknownDate',
      reason: 'Nothing says of which month and year this is.',
      remedy: 'Name the month, and the year in a column "year", in the file name or with --as-of.',
    });
    return null;
  }
  if (isFuture(period.periodStart, lastDay, 'month')) {
    row.reject('month', FUTURE_DATE);
    return null;
  }
  return period;
};
