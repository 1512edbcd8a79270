import type { Figure } from '../figure';
import type { Qualifier } from '../population';
import { boundsOf } from './free-places';

/**
 * How exact a sum is of numbers that their source says are so exact: planned as soon as a part is; a
 * bound where a part is one, because how far it is off nobody knows; else about, or exact. Of parts that
 * lie above and parts that lie below what is written only "about" is left to say.
 */
export const qualifierOfSum = (parts: Iterable<Qualifier>): Qualifier => {
  const kinds = new Set(parts);
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) {
    return only;
  }
  if (kinds.has('planned')) {
    return 'planned';
  }
  const bounds = [...kinds].map((kind) => boundsOf(1, kind));
  const liesAbove = bounds.some(({ most }) => most === null);
  const liesBelow = bounds.some(({ least }) => least < 1);
  if (liesAbove !== liesBelow) {
    return liesAbove ? 'atLeast' : 'atMost';
  }
  return liesAbove || kinds.has('about') ? 'about' : 'exact';
};

/**
 * How exact the difference of two numbers is: about as soon as one of them is. Null: one is a bound or
 * planned, so that their difference says nothing of a rise or fall.
 */
export const qualifierOfChange = (
  before: Qualifier,
  after: Qualifier,
): 'exact' | 'about' | null => {
  const told = [before, after].flatMap((side) =>
    side === 'exact' || side === 'about' ? side : [],
  );
  if (told.length < 2) {
    return null;
  }
  return told.includes('about') ? 'about' : 'exact';
};

/** How exact the figure of a subject is, made of its rows as `figureOfSubject` makes it. */
export const qualifierOfSubject = (
  rows: readonly Pick<Figure, 'qualifier' | 'isPart'>[],
): Qualifier => {
  const whole = rows.find((row) => !row.isPart);
  return whole?.qualifier ?? qualifierOfSum(rows.map(({ qualifier }) => qualifier));
};
