import { asWritten, type ClassBreaks } from './class-breaks';

/**
 * Which class a number falls into, counted from 0; null for zero, which is no class. A number too
 * small to be written is in the first one: it is not zero.
 */
export const classOf = (value: number, { lower, decimals }: ClassBreaks): number | null => {
  if (value <= 0) {
    return null;
  }
  const written = asWritten(value, decimals);
  return Math.max(
    0,
    lower.findLastIndex((limit) => written >= limit),
  );
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
