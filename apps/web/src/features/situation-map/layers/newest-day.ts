import { Day } from '@waystation/domain';

/** The newest of dates and moments as a calendar day; null where there is none. */
export const newestDay = (dates: readonly (string | null | undefined)[]): Day | null => {
  const days = dates.flatMap((date) => (date == null ? [] : [date.slice(0, 10)])).toSorted();
  return Day.safeParse(days.at(-1)).data ?? null;
};
