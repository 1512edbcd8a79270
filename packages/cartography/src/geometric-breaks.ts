import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';
import { spanAboveZero } from './span-above-zero';

/**
 * Classes of which each is as many times as high as the one before (a geometric progression from
 * the lowest to the highest number: lowest × r, r² …, with r = (highest ÷ lowest)^(1 ÷ classes);
 * Dent, Torguson & Hodler, "Cartography: Thematic Map Design", 6th ed., ch. 5). Zeros take no part.
 */
export const geometricBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const { lowest, highest } = spanAboveZero(values);
  const ratio = lowest > 0 ? (highest / lowest) ** (1 / classes) : 1;
  const limits = Array.from({ length: classes - 1 }, (_, index) => lowest * ratio ** (index + 1));
  return breaksAfter(
    { method: 'geometric', classes, decimals },
    limits.filter((limit) => limit < highest),
  );
};
