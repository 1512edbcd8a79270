import { type CentreAt, freePlaces } from '@waystation/domain';

/**
 * What the ring of a reception centre says. `freeUnknown`: people and capacity are counted but not
 * the blocked places, or only by a bound, or reports differ, so the arc is what was told and free places stay unknown.
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
    : (present + (blocked ?? 0)) / capacity;

/** Where nobody said how many places are blocked, none is the least that can be. */
const isFull = ({ places }: CentreAt): boolean => {
  const { blocked, qualifiers } = places;
  const least = freePlaces(
    blocked === null
      ? { ...places, blocked: 0, qualifiers: { ...qualifiers, blocked: 'atLeast' } }
      : places,
  );
  return least.kind === 'overfull' || (least.kind === 'known' && least.free === 0);
};

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
  // Where somebody else reported places, nobody knows that there are none.
  if (centre.freeBetween === null && isFull(centre)) {
    return { state: 'full', taken: 1 };
  }
  if (centre.free.kind === 'unknown' || centre.freeBetween !== null) {
    return { state: 'freeUnknown', taken: Math.min(1, taken) };
  }
  return { state: taken >= ALMOST_FULL ? 'almostFull' : 'free', taken };
};
