import type { CentreAt } from '@waystation/domain';

/**
 * What the ring of a reception centre says. `freeUnknown`: people and capacity are counted but not
 * the blocked places, so the arc is what is known to be taken and free places stay unknown.
 */
export const RING_STATES = [
  'free',
  'almostFull',
  'full',
  'freeUnknown',
  'notCounted',
  'closed',
] as const;
/** One state of a ring. */
export type RingState = (typeof RING_STATES)[number];

/** The state and the share of places taken, 0 to 1; null where the arc is not drawn. */
export type CentreRing = { readonly state: RingState; readonly taken: number | null };

/** From this share of places taken a centre is almost full (ui/DESIGN.md section 4). */
export const ALMOST_FULL = 0.9;

const takenShare = ({ places: { capacity, blocked, present, freshness } }: CentreAt) =>
  capacity === null || capacity <= 0 || present === null || freshness === 'expired'
    ? null
    : { share: (present + (blocked ?? 0)) / capacity, isWhole: blocked !== null };

/**
 * The ring of a centre. Unknown is never drawn as free: a centre on standby, without capacity or
 * without a fresh count is not counted. A count that fills the capacity is full even where nobody
 * said how many places are blocked.
 */
export const centreRing = (centre: CentreAt): CentreRing => {
  if (centre.status === 'closed') {
    return { state: 'closed', taken: null };
  }
  if (centre.status === 'full') {
    return { state: 'full', taken: 1 };
  }
  const taken = takenShare(centre);
  if (taken === null || centre.status === 'standby') {
    return { state: 'notCounted', taken: null };
  }
  if (taken.share >= 1) {
    return { state: 'full', taken: 1 };
  }
  if (!taken.isWhole) {
    return { state: 'freeUnknown', taken: taken.share };
  }
  return { state: taken.share >= ALMOST_FULL ? 'almostFull' : 'free', taken: taken.share };
};
