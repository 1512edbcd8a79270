import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';

/**
 * The quantile of rising numbers at a share 0 to 1, between neighbours in proportion (type 7 of
 * Hyndman & Fan 1996, the default of R, NumPy and d3). NaN of nothing.
 */
export const quantileOf = (rising: readonly number[], share: number): number => {
  const at = (rising.length - 1) * share;
  const below = rising[Math.floor(at)] ?? Number.NaN;
  const above = rising[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
};

/** Classes that hold equal numbers of areas as nearly as ties allow; zeros take no part. */
export const quantileBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const rising = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const highest = rising.at(-1) ?? 0;
  const limits = Array.from({ length: classes - 1 }, (_, index) =>
    quantileOf(rising, (index + 1) / classes),
  );
  return breaksAfter(
    { method: 'quantile', classes, decimals },
    limits.filter((limit) => limit < highest),
  );
};
