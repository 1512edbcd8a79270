import type { CentreAt } from '@waystation/domain';
import type { KnownCentre } from '../ground';
import type { Tier } from './tiers';

/** What of a stand decides it. */
type Doubted = {
  readonly known: Pick<KnownCentre, 'at'>;
  readonly tier: Tier;
  /** Places known to be free, and the most that can be. */
  readonly free: number;
  readonly most: number;
};

/** More than all that is weighed and what {@link Asked.ifNotAsked} adds: an order inside a tier. */
const STEP = 10_000_000;

/** Whether it is surely as said: somebody has said so, and no report that differs is left undecided. */
const isSure = ({ status, conflicting }: CentreAt): boolean =>
  status !== 'unknown' && conflicting.every(({ subject }) => subject !== 'status');

const stepsOf = ({ known, free, most }: Doubted, people: number): number => {
  const later = isSure(known.at) ? 0 : 2;
  if (free >= people) {
    return later;
  }
  return free > 0 && most >= people ? later + 1 : 4;
};

/**
 * The order among those of which something is in doubt, in minutes that no way takes. The ones that
 * are known to hold everybody lack the least: they come first, then those that may, of each those
 * first that are surely open; then all others, by their way and what is weighed. So one of unknown
 * status is never above one that is open and known to have places, and among those of whose places
 * nobody knows one far away never above all that are near.
 */
export const stepOfDoubt = (stand: Doubted, people: number): number =>
  stand.tier === 'unknown' || stand.tier === 'standby' ? STEP * stepsOf(stand, people) : 0;
