import type { RoughRanking } from './rough-ranking';
import type { Tier } from './tiers';

/**
 * The mean sphere of the approximate distance differs from the ellipsoid by at most 0.56 %: from
 * 6,335 km (radius of curvature along the meridian at the equator) to 6,400 km (at the poles).
 */
const MOST_ERROR = 0.006;

/**
 * The indexes of all that may be among the first `count` of a tier once the distances are exact,
 * and of few besides: an exact distance costs a hundred times an approximate one, and thousands of
 * centres may stand here.
 */
export const mayBeFirst = (
  { tiers, score, minutes }: RoughRanking,
  tier: Tier,
  count: number,
): readonly number[] => {
  const own = tiers[tier];
  if (own.length <= count) {
    return own;
  }
  const scoreOf = (index: number): number => score[index] ?? Number.POSITIVE_INFINITY;
  const doubtOf = (index: number): number => {
    const doubt = (minutes[index] ?? 0) * MOST_ERROR;
    return Number.isFinite(doubt) ? doubt : 0;
  };
  const most = Float64Array.from(own, (index) => scoreOf(index) + doubtOf(index)).sort();
  const limit = most[count - 1] ?? 0;
  return own.filter((index) => scoreOf(index) - doubtOf(index) <= limit);
};
