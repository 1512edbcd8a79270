import { Day } from '../codes';

/** Where the sun rises first it is fourteen hours ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 3_600_000;

/** The last day that has begun anywhere. */
export const lastDayBegun = (now: Date): Day =>
  Day.parse(new Date(now.getTime() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10));
