import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';
import { spanAboveZero } from './span-above-zero';

/**
 * Classes equally wide between the lowest and the highest number; zeros take no part. The steps are
 * those of `EqualInterval` in PySAL's mapclassify: lowest + width × 1, 2, 3 …
 */
export const equalIntervalBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const { lowest, highest } = spanAboveZero(values);
  const width = (highest - lowest) / classes;
  const limits = Array.from({ length: classes - 1 }, (_, index) => lowest + width * (index + 1));
  return breaksAfter(
    { method: 'equalInterval', classes, decimals },
    limits.filter((limit) => limit < highest),
  );
};
