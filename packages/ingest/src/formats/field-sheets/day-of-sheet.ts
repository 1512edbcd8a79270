import type { Day } from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import type { RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { readDay } from '#values/day';
import { plainDigits } from '#values/plain-digits';
import type { ReadContext } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';

/** What may be a date within a text: 2026-05-14, 14.05.2026, 14 May 2026, 1er mai 2026. */
const DATES =
  /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er|st|nd|rd|th)? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4})(?!\d)/giu;

const COMPACT = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** 4/5/2026 is the fourth of May or the fifth of April: nobody can tell, so it says nothing. */
const isAmbiguous = (text: string): boolean => {
  const [, first = '', second = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text) ?? [];
  return first !== '' && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

const dayOf = (text: string): Day[] => {
  const isMonthFirst = /^\d{1,2}[/.-](1[3-9]|2\d|3[01])[/.-]/.test(text);
  const read = isAmbiguous(text)
    ? null
    : readDay(
        text.replace(/(\d)(?:er|st|nd|rd|th) /i, '$1 '),
        isMonthFirst ? 'monthFirst' : 'dayFirst',
      );
  return read?.kind === 'value' ? [read.value] : [];
};

/** The days that a text names beyond doubt. */
const daysIn = (text: string): readonly Day[] => {
  const plain = plainDigits(text)
    .replace(/[_\s]+/g, ' ')
    .replace(COMPACT, '$1-$2-$3');
  return [...plain.matchAll(DATES)].flatMap(([found]) => dayOf(found));
};

const onlyOne = (days: readonly Day[]): Day | null => {
  const [only = null, ...others] = new Set(days);
  return others.length === 0 ? only : null;
};

/**
 * The day of the rows that name none: what the user says; else the one day in the file's name; else the
 * one in the text above the table. Null: nobody can tell.
 */
export const dayOfSheet = (
  { surroundings }: Pick<Table, 'surroundings'>,
  { options, fileName, log }: ReadContext,
): Day | null => {
  if (options.asOf !== undefined) {
    return options.asOf;
  }
  const [inName, above] = [onlyOne(daysIn(fileName)), onlyOne(surroundings.flatMap(daysIn))];
  const day = inName ?? above;
  if (day !== null) {
    const where = inName === null ? 'the text above the table' : 'the name of the file';
    log.note('dayFound', `The numbers are taken as of ${day}, as ${where} says.`);
  }
  return day;
};

/** Without the day a sheet cannot be read: somebody has to say it. */
export const noDay = (): RefusedFile =>
  new RefusedFile({
    code: 'unknownDate',
    reason: 'The file does not say which day its numbers describe.',
    remedy: 'Say the day, for example --as-of 2026-05-14, or add a column "date".',
  });

/** The day of a row: its own, else that of the sheet. Null, with a reject: it is none or still to come. */
export const dayOfSheetRow = (
  row: RowCells<'date'>,
  ofSheet: Day | null,
  { lastDay }: ReadContext,
): Day | null => {
  const own = row.day('date');
  if (!row.ok()) {
    return null;
  }
  const day = own ?? ofSheet;
  if (day === null) {
    throw noDay();
  }
  if (isFuture(day, lastDay)) {
    row.reject('date', FUTURE_DATE);
    return null;
  }
  return day;
};
