import { type Centre, type CentreAt, observedAt } from '@waystation/domain';

/**
 * The centre without a number of people present that is only a bound. What everybody may read says
 * "fewer than 10" for a small count, and nobody shall confirm ten people because a form came up with them.
 */
export const withoutBounds = (at: CentreAt, { counts }: Pick<Centre, 'counts'>): CentreAt => {
  const { present, countedAt } = at.places;
  const isBound = counts.some(
    (count) =>
      count.kind === 'present' &&
      count.value === present &&
      observedAt(count) === countedAt &&
      count.qualifier === 'fewerThan',
  );
  return isBound
    ? { ...at, places: { ...at.places, present: null, countedAt: null, freshness: null } }
    : at;
};
