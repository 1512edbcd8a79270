import type { Day } from '@waystation/domain';
import type { Cell } from '#table/cell';
import { isMissing } from '#table/missing-value';
import { calendarDay } from './calendar-day';
import type { DateStyle } from './date-style';
import { monthOf } from './month-names';
import { plainDigits } from './plain-digits';
import type { ValueRead } from './value-read';

type DayRead = ValueRead<Day>;

const NO_SUCH_DAY: DayRead = {
  kind: 'bad',
  code: 'noSuchDay',
  reason: 'The calendar has no such day.',
  remedy: 'Correct the date; write it as YYYY-MM-DD.',
};
const NOT_A_DATE: DayRead = {
  kind: 'bad',
  code: 'notADate',
  reason: 'This is not a date.',
  remedy: 'Write the date as YYYY-MM-DD.',
};

/** Day 60 of Excel's calendar is a 29 February 1900 that never was; real dates come after it. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;
/** 1954 to 2119: a number outside is a count or a year in a date column, not a date. */
const SERIALS = { from: 20_000, to: 80_000 } as const;

const fromSerial = (serial: number): DayRead => {
  if (serial < SERIALS.from || serial > SERIALS.to) {
    return NOT_A_DATE;
  }
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * MS_PER_DAY);
  return dayRead(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

const dayRead = (year: number, month: number, day: number): DayRead => {
  const value = calendarDay(year, month, day);
  return value === null ? NO_SUCH_DAY : { kind: 'value', value };
};

/** Two digits: 70–99 were last century, as spreadsheets take them. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) {
    return year;
  }
  return year >= 70 ? 1900 + year : 2000 + year;
};

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ]\d)/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:$| \d)/;
const NAMED = /^(\d{1,2})[\s-]+(?:de )?(\p{L}+)\.?[\s,-]+(?:de )?(\d{2}|\d{4})$/u;
const NAMED_US = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

const ordered = (
  year: number,
  [first, second]: readonly [number, number],
  style: DateStyle,
): DayRead => {
  const isMonthFirst = style === 'monthFirst';
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const isOtherOrder = month > 12 && calendarDay(year, day, month) !== null;
  return isOtherOrder ? otherOrder(isMonthFirst) : dayRead(year, month, day);
};

const otherOrder = (isMonthFirst: boolean): DayRead => {
  const [order, other] = isMonthFirst ? ['month', 'day'] : ['day', 'month'];
  return {
    kind: 'bad',
    code: 'otherDateOrder',
    reason: `The other dates of this column have the ${order} first; this one can only have the ${other} first.`,
    remedy: 'Write all dates of the column in one way, best as YYYY-MM-DD.',
  };
};

const named = (day: string, name: string, year: string): DayRead => {
  const month = monthOf(name);
  return month === null ? NOT_A_DATE : dayRead(fullYear(year), month, Number(day));
};

/**
 * Reads a day: ISO with or without time (never shifted by a zone), day/month/year in the column's
 * order, "1 March 2015" in English, French and Spanish, and Excel's serial numbers.
 */
export const readDay = (cell: Cell, style: DateStyle): DayRead => {
  if (isMissing(cell)) {
    return { kind: 'missing' };
  }
  if (typeof cell === 'number') {
    return fromSerial(cell);
  }
  const text = plainDigits(cell);
  const iso = ISO.exec(text);
  if (iso !== null) {
    return dayRead(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const [, first = '', second = '', third = ''] = SLASHED.exec(text) ?? [];
  if (first !== '') {
    return ordered(fullYear(third), [Number(first), Number(second)], style);
  }
  const [, day = '', month = '', year = ''] = NAMED.exec(text) ?? [];
  if (day !== '') {
    return named(day, month, year);
  }
  const [, usMonth = '', usDay = '', usYear = ''] = NAMED_US.exec(text) ?? [];
  return usMonth === '' ? NOT_A_DATE : named(usDay, usMonth, usYear);
};
