import { Day } from '@waystation/domain';

/** Dates and moments as calendar days, each once, oldest first. */
export const daysOf = (dates: readonly (string | null | undefined)[]): readonly Day[] => {
  const days = dates.flatMap((date) => {
    const day = Day.safeParse(date?.slice(0, 10));
    return day.success ? [day.data] : [];
  });
  return [...new Set(days)].toSorted();
};
