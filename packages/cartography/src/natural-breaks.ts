import { ckmeans } from './ckmeans';
import { breaksAfter, type ClassBreaks, MAX_CLASSES } from './class-breaks';

/**
 * Classes at the natural gaps of the numbers (optimal one-dimensional k-means); zeros take no part.
 * A number in the gap between two groups belongs to the lower one.
 */
export const naturalBreaks = (values: readonly number[], classes = MAX_CLASSES): ClassBreaks => {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) {
    return { method: 'natural', lower: [1] };
  }
  const starts = ckmeans(positive, classes).flatMap((cluster) => cluster.slice(0, 1));
  return breaksAfter(
    'natural',
    starts.slice(1).map((start) => start - 1),
  );
};
