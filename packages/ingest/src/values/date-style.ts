import type { Cell } from '#table/cell';
import { calendarDay } from './calendar-day';

/** The order of day and month in dates like 1/2/96; `unproven`: no date of the column tells. */
export type DateStyle = 'dayFirst' | 'monthFirst' | 'unproven';

const LEAP_YEAR = 2000;
const SLASHED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:$| \d)/;

/** Whether a cell is a date like 1/2/96, whose order of day and month needs proof. */
export const isSlashedDate = (cell: Cell): boolean =>
  typeof cell === 'string' && SLASHED.test(cell);

/** A day beyond 12 proves the order, unless its month never has it: 31/02 is a slip and no proof. */
const proves = (day: number, month: number): boolean =>
  day > 12 && calendarDay(LEAP_YEAR, month, day) !== null;

/** How many dates of a column can only have the day, or only the month, first. */
export type DateProofs = { readonly dayFirst: number; readonly monthFirst: number };

/** Counts the dates of a column that prove an order: 10/20/17 can only have the month first. */
export const dateProofsOf = (cells: Iterable<Cell>): DateProofs => {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const [, first, second] = typeof cell === 'string' ? (SLASHED.exec(cell) ?? []) : [];
    dayFirst += proves(Number(first), Number(second)) ? 1 : 0;
    monthFirst += proves(Number(second), Number(first)) ? 1 : 0;
  }
  return { dayFirst, monthFirst };
};

/**
 * The order that dates of a column prove. Where they prove both, the order of the majority counts and
 * the rest is rejected.
 */
export const dateStyleOf = ({ dayFirst, monthFirst }: DateProofs): DateStyle => {
  if (dayFirst === 0 && monthFirst === 0) {
    return 'unproven';
  }
  return dayFirst >= monthFirst ? 'dayFirst' : 'monthFirst';
};
