import type { Stand } from './stand';

/**
 * The mean sphere of the approximate distance differs from the ellipsoid by at most 0.56 %: from
 * 6,335 km (radius of curvature along the meridian at the equator) to 6,400 km (at the poles).
 */
const MOST_ERROR = 0.006;

type Bounds = { readonly stand: Stand; readonly least: number; readonly most: number };

const boundsOf = (stand: Stand): Bounds => {
  const doubt = Number.isFinite(stand.minutes) ? stand.minutes * MOST_ERROR : 0;
  const sum = stand.minutes + stand.weight;
  return { stand, least: sum - doubt, most: sum + doubt };
};

/**
 * All that may be among the first `count` of a tier once the distances are exact, and few besides:
 * an exact distance costs a hundred times an approximate one, and thousands of centres may stand here.
 */
export const mayBeFirst = (stands: readonly Stand[], count: number): readonly Stand[] => {
  if (stands.length <= count) {
    return stands;
  }
  const bounds = stands.map(boundsOf);
  const limit = bounds.map(({ most }) => most).toSorted((a, b) => a - b)[count - 1] ?? 0;
  return bounds.filter(({ least }) => least <= limit).map(({ stand }) => stand);
};
