import type { Day, Figure } from '@waystation/domain';
import { dayOf } from '#codes/branded';
import type { RowCells } from '#table/row-reader';
import { calendarDay, lastDayOf } from '#values/calendar-day';

/** The day that a row describes and how precisely it is known. */
export type AsOf = { readonly asOf: Day; readonly precision: Figure['asOfPrecision'] };

type DatedRow = RowCells<'date' | 'precision'>;

/** A month or a year is dated to its last day: what is known of May is not known on 1 May. */
const endOf = (text: string): AsOf | null => {
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === '') {
    return null;
  }
  const asOf =
    month === undefined
      ? calendarDay(Number(year), 12, 31)
      : lastDayOf(Number(year), Number(month));
  return asOf === null ? null : { asOf, precision: month === undefined ? 'year' : 'month' };
};

/**
 * The date of a row: a day, a month or a year, at most as precise as its `precision` column says
 * (a total of the year printed as 31 December is of the month). Null where it is not known; a date
 * that is none rejects the row.
 */
export const asOfOfRow = (row: DatedRow): AsOf | null => {
  const text = row.text('date');
  if (text === null) {
    return null;
  }
  const partial = endOf(text);
  if (partial !== null) {
    return partial;
  }
  const asOf = row.day('date');
  const stated = row.text('precision');
  const precision = stated === 'month' || stated === 'year' ? stated : 'day';
  return asOf === null ? null : { asOf, precision };
};

/** The first day of a period from a column of days, months or years; null: not stated. */
export const periodStartOf = (row: RowCells<'from'>): Day | null => {
  const text = row.text('from');
  const [, year = '', month = '01'] = /^(\d{4})(?:-(\d{2}))?$/.exec(text ?? '') ?? [];
  return year === '' ? dayOf(text ?? '') : calendarDay(Number(year), Number(month), 1);
};
