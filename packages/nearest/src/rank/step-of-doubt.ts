import type { CentreAt } from '@waystation/domain';
import type { Stand } from './stand';

/** More than all that is weighed and what {@link Asked.ifNotAsked} adds: an order inside a tier. */
const STEP = 10_000_000;

/** As many steps as there are by places. */
const STEPS_OF_PLACES = 3;

const stepsOfPlaces = ({ free, most }: Pick<Stand, 'free' | 'most'>, people: number): number => {
  if (free >= people) {
    return 0;
  }
  return free > 0 && most >= people ? 1 : 2;
};

/** Surely as said, said by some and denied by others, or said by nobody. */
const stepsOfStatus = ({ status, conflicting }: CentreAt): number => {
  if (status === 'unknown') {
    return 2;
  }
  return conflicting.some(({ subject }) => subject === 'status') ? 1 : 0;
};

/**
 * The order among those of which something is in doubt, in minutes that no way takes. A centre that
 * is known to be open stands before one of which nobody knows whether it is, however near that is:
 * people who come to a closed door have lost the way there and back. Among those as sure, the ones
 * known to hold everybody lack the least: they come first, then those that may, then the others.
 */
export const stepOfDoubt = (
  { known, tier, free, most }: Pick<Stand, 'known' | 'tier' | 'free' | 'most'>,
  people: number,
): number =>
  tier === 'unknown' || tier === 'standby'
    ? STEP * (STEPS_OF_PLACES * stepsOfStatus(known.at) + stepsOfPlaces({ free, most }, people))
    : 0;
