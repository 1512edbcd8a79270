import type { Day, Operation } from '@waystation/domain';
import type { DatePrecision } from '@waystation/i18n';

/** By the length of a date as printed. */
const PRECISION: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month' };

/** Whether a historical case is shown at a day before its last: what has no date may be from later. */
export const isReplayedBefore = ({ replay }: Pick<Operation, 'replay'>, day: Day): boolean =>
  replay !== null && day < replay.to;

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;

/** The date of a document in full, with how precise it is. */
export const documentDay = (
  documentDate: string,
): { readonly day: string; readonly precision: DatePrecision } => ({
  day: `${documentDate}-01-01`.slice(0, 10),
  precision: PRECISION[documentDate.length] ?? 'day',
});

/**
 * Whether a document is from after the day shown, so that nobody could know then what it says. Dates
 * are as printed, a day, a month or a year; one of the same month or year is not called later.
 */
export const isFromLater = (documentDate: string | null, day: Day): boolean =>
  documentDate !== null &&
  ISO.test(documentDate) &&
  documentDate > day.slice(0, documentDate.length);
