import type { Day, Figure } from '@waystation/domain';

/** Why a date that nobody can have counted on yet is not taken: most often a mistyped year. */
export const FUTURE_DATE = {
  code: 'futureDate',
  reason: 'The date lies in the future.',
  remedy: 'Check the year.',
} as const;

/** How much of YYYY-MM-DD is known: a total of this month is dated to its end, still to come. */
const KNOWN_CHARACTERS = { day: 10, month: 7, year: 4 } as const satisfies Record<
  Figure['asOfPrecision'],
  number
>;

/** Whether a day, month or year begins after the last day that data may describe. */
export const isFuture = (
  day: Day,
  lastDay: Day,
  precision: Figure['asOfPrecision'] = 'day',
): boolean => {
  const known = KNOWN_CHARACTERS[precision];
  return day.slice(0, known) > lastDay.slice(0, known);
};
