import type { Residents } from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import type { RowCells } from '#table/row-reader';
import { calendarDay } from '#values/calendar-day';
import type { ReadContext } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';
import type { PopulationField } from './population-fields';

/** What a number of residents describes: a day, or a year, which is dated to its last day. */
export type ResidentDate = Pick<Residents, 'asOf' | 'asOfPrecision'>;

/** The first census of modern kind is older than any that people are related to today. */
const EARLIEST_YEAR = 1950;

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

const endOf = (year: number): ResidentDate | null => {
  const asOf = year < EARLIEST_YEAR ? null : calendarDay(year, 12, 31);
  return asOf === null ? null : { asOf, asOfPrecision: 'year' };
};

/** The one year in a file name, as in ssd_admpop_adm2_2022.csv; null: none, or several. */
const yearInFileName = (fileName: string): number | null => {
  const years = new Set([...fileName.matchAll(YEAR)].map(([year]) => Number(year)));
  const [only] = years;
  return only !== undefined && years.size === 1 ? only : null;
};

const statedBy = ({ options, fileName }: ReadContext): ResidentDate | null => {
  if (options.asOf !== undefined) {
    return { asOf: options.asOf, asOfPrecision: 'day' };
  }
  const year = yearInFileName(fileName);
  return year === null ? null : endOf(year);
};

/**
 * What the rows of a file describe that do not say it themselves: what the user says, else the year
 * in the file's name; null: neither says it. Throws RefusedFile where it lies in the future.
 */
export const dateOfFile = (context: ReadContext): ResidentDate | null => {
  const stated = statedBy(context);
  if (stated !== null && isFuture(stated.asOf, context.lastDay, stated.asOfPrecision)) {
    throw new RefusedFile({ ...FUTURE_DATE, value: stated.asOf });
  }
  return stated;
};

/** What a row describes: its own year, else what the file does. Null, with a reject: unknown. */
export const dateOfRow = (
  row: RowCells<PopulationField>,
  ofFile: ResidentDate | null,
  { lastDay }: ReadContext,
): ResidentDate | null => {
  const year = row.whole('year');
  const own = year === null ? ofFile : endOf(year);
  if (own === null && row.ok()) {
    row.reject('year', {
      code: 'unknownDate',
      reason: 'Nothing says of which year this number of residents is.',
      remedy: 'Add a column "year", or pass the day, for example --as-of 2022-12-31.',
    });
  }
  if (own !== null && isFuture(own.asOf, lastDay, own.asOfPrecision)) {
    row.reject('year', FUTURE_DATE);
    return null;
  }
  return own;
};
