import type { Stand } from './stand';

/**
 * The mean sphere of the approximate distance differs from the ellipsoid by at most 0.56 %: from
 * 6,335 km (radius of curvature along the meridian at the equator) to 6,400 km (at the poles).
 */
const MOST_ERROR = 0.006;

const doubtOf = ({ minutes }: Stand): number =>
  Number.isFinite(minutes) ? minutes * MOST_ERROR : 0;

/**
 * All that may be among the first `count` of a tier once the distances are exact, and few besides:
 * an exact distance costs a hundred times an approximate one, and thousands of centres may stand here.
 */
export const mayBeFirst = (stands: readonly Stand[], count: number): readonly Stand[] => {
  if (stands.length <= count) {
    return stands;
  }
  const most = Float64Array.from(
    stands,
    (stand) => stand.minutes + stand.weight + doubtOf(stand),
  ).toSorted();
  const limit = most[count - 1] ?? 0;
  return stands.filter((stand) => stand.minutes + stand.weight - doubtOf(stand) <= limit);
};
