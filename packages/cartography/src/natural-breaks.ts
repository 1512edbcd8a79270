import { ckmeans } from './ckmeans';
import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';

/**
 * Classes at the natural gaps of the numbers (optimal one-dimensional k-means, which is what Fisher
 * and Jenks look for); zeros take no part. A number in the gap between two groups belongs to the
 * lower one.
 */
export const naturalBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const positive = values.filter((value) => value > 0);
  const starts = ckmeans(positive, classes).flatMap((cluster) => cluster.slice(0, 1));
  return breaksAfter(
    { method: 'natural', classes, decimals },
    starts.slice(1).map((start) => start - 10 ** -decimals),
  );
};
