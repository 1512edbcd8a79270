import { kmOnSphere, type OnSphere } from '../travel/on-sphere';
import type { RoughRanking } from './rough-ranking';
import type { Tier } from './tiers';

/**
 * The mean sphere of the approximate distance differs from the ellipsoid by at most 0.56 %: from
 * 6,335 km (radius of curvature along the meridian at the equator) to 6,400 km (at the poles).
 */
const MOST_ERROR = 0.006;

type Approximate = {
  readonly of: (index: number) => number;
  /** How far from it the exact value may be, either way. */
  readonly doubt: (index: number) => number;
};

/** The `count`-th least of so many values; infinite where there are fewer. */
const nthLeast = (
  own: readonly number[],
  count: number,
  most: (index: number) => number,
): number => {
  // Few are wanted of thousands: to sort them all would cost ten times as much.
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const last = count - 1;
  for (const index of own) {
    const value = most(index);
    if (value < (least[last] ?? 0)) {
      let at = last;
      for (; at > 0 && value < (least[at - 1] ?? 0); at -= 1) {
        least[at] = least[at - 1] ?? 0;
      }
      least[at] = value;
    }
  }
  return least[last] ?? Number.POSITIVE_INFINITY;
};

const firstBy = (
  own: readonly number[],
  count: number,
  approximate: Approximate,
): readonly number[] => {
  if (own.length <= count) {
    return own;
  }
  const { of, doubt } = approximate;
  const limit = nthLeast(own, count, (index) => of(index) + doubt(index));
  return own.filter((index) => of(index) - doubt(index) <= limit);
};

const doubtIn = (value: number): number => (Number.isFinite(value) ? value * MOST_ERROR : 0);

/**
 * The indexes of all that may be among the first `count` of a tier once the distances are exact,
 * and of few besides: an exact distance costs a hundred times an approximate one, and thousands of
 * centres may stand here.
 */
export const mayBeFirst = (
  { tiers, score, minutes }: RoughRanking,
  tier: Tier,
  count: number,
): readonly number[] =>
  firstBy(tiers[tier], count, {
    of: (index) => score[index] ?? Number.POSITIVE_INFINITY,
    doubt: (index) => doubtIn(minutes[index] ?? 0),
  });

/** As {@link mayBeFirst}, of those that are the nearest as the crow flies. */
export const mayBeNearest = (
  { tiers, centres }: RoughRanking,
  tier: Tier,
  { count, from }: { readonly count: number; readonly from: OnSphere },
): readonly number[] => {
  const km = new Map(
    tiers[tier].map((index) => {
      const point = centres[index]?.point ?? null;
      return [index, point === null ? Number.POSITIVE_INFINITY : kmOnSphere(from, point)];
    }),
  );
  const of = (index: number): number => km.get(index) ?? Number.POSITIVE_INFINITY;
  return firstBy(tiers[tier], count, { of, doubt: (index) => doubtIn(of(index)) });
};
