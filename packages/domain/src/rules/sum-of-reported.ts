import { absent, numberOrNull, type Reported, reported } from '../absence';

/**
 * The sum of numbers that make a whole: a sum with a hole is unknown, for the reason of the first hole,
 * and a sum of nothing is not zero people (domain rule 1).
 */
export const wholeSum = (parts: Iterable<Reported>): Reported => {
  let sum: number | null = null;
  for (const part of parts) {
    if (part.kind === 'absent') {
      return part;
    }
    sum = (sum ?? 0) + part.value;
  }
  return sum === null ? absent('unknown') : reported(sum);
};

/** The sum of those numbers that are known, to be shown beside how many are not; null: none is. */
export const knownSum = (parts: Iterable<Reported>): number | null => {
  const numbers = [...parts].flatMap((part) => numberOrNull(part) ?? []);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
};
