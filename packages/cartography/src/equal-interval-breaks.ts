import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';

/**
 * Classes equally wide between the lowest and the highest number; zeros take no part. The steps are
 * those of `EqualInterval` in PySAL's mapclassify: lowest + width × 1, 2, 3 …
 */
export const equalIntervalBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const positive = values.filter((value) => value > 0);
  const highest = Math.max(0, ...positive);
  const lowest = Math.min(highest, ...positive);
  const width = (highest - lowest) / classes;
  const limits = Array.from({ length: classes - 1 }, (_, index) => lowest + width * (index + 1));
  return breaksAfter(
    { method: 'equalInterval', classes, decimals },
    limits.filter((limit) => limit < highest),
  );
};
