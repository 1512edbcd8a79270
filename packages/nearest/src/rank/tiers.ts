import { z } from 'zod';

/**
 * The tiers of the ranking, best first. A centre stands in the worst tier that anything known of it
 * puts it in: one that is full and does not meet a need is unsuitable.
 */
export const TIERS = [
  'fits',
  'fitsInPart',
  'unknown',
  'standby',
  'full',
  'closed',
  'unsuitable',
  'unreachable',
] as const;
/** One tier. */
export const Tier = z.enum(TIERS);
/** A value that the schema {@link Tier} accepts. */
export type Tier = z.infer<typeof Tier>;

const RANKS = {
  fits: 0,
  fitsInPart: 1,
  unknown: 2,
  standby: 3,
  full: 4,
  closed: 5,
  unsuitable: 6,
  unreachable: 7,
} as const satisfies Record<Tier, number>;

/** The place of a tier in the ranking, 0 best. */
export const tierRank = (tier: Tier): number => RANKS[tier];

/** The worse of two tiers. */
export const worse = (a: Tier, b: Tier): Tier => (tierRank(a) >= tierRank(b) ? a : b);

/** The worst tier that any of several reasons puts a centre in; the best where there are none. */
export const worstTier = (reasons: readonly { readonly tier: Tier }[]): Tier => {
  let worst: Tier = TIERS[0];
  for (const { tier } of reasons) {
    worst = worse(worst, tier);
  }
  return worst;
};

/** What stands for a tier where a centre has no number; null: it has one, being known to take at least some in. */
const MARKS = {
  fits: null,
  fitsInPart: null,
  unknown: '?',
  standby: '?',
  full: '−',
  closed: '×',
  unsuitable: '×',
  unreachable: '×',
} as const satisfies Record<Tier, string | null>;

/**
 * The mark of a centre that is told apart from those with places, as the ring on the map has it. Null:
 * it carries its number, for it is known to take at least some of the people in.
 */
export const tierMark = (tier: Tier): (typeof MARKS)[Tier] => MARKS[tier];

/** Whether the centres of a tier carry a number: nobody is invited by one to where no place is known. */
export const isNumbered = (tier: Tier): boolean => MARKS[tier] === null;
