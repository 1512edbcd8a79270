import type { TrendPoint } from './trend-column';

/** The points of the newest trend that come after those of an earlier one. */
export const laterPoints = (
  trend: readonly TrendPoint[],
  newest: readonly TrendPoint[],
): readonly TrendPoint[] => {
  const last = trend.at(-1)?.passport.asOf;
  return newest.filter(({ passport }) => last === undefined || passport.asOf > last);
};
