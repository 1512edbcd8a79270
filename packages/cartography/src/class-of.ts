import type { ClassBreaks } from './class-breaks';

/** Which class a number falls into, counted from 0; null below the first class (zero is no class). */
export const classOf = (value: number, { lower }: ClassBreaks): number | null => {
  const index = lower.findLastIndex((limit) => value >= limit);
  return index === -1 ? null : index;
};

/** How many of the numbers fall into each class. */
export const countClasses = (values: readonly number[], breaks: ClassBreaks): readonly number[] => {
  const counts = breaks.lower.map(() => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    if (index !== null) {
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
};
