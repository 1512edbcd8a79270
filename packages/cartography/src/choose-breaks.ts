import { breaksAfter, type ClassBreaks, type ClassMethod, DEFAULT_BREAKS } from './class-breaks';
import { countClasses } from './class-of';
import { equalIntervalBreaks } from './equal-interval-breaks';
import { geometricBreaks } from './geometric-breaks';
import { naturalBreaks } from './natural-breaks';
import { prettyBreaks } from './pretty-breaks';
import { quantileBreaks } from './quantile-breaks';

/** The hand-set classes are kept while the highest figure is within five times their last limit. */
const HIGHEST_PER_LAST_LIMIT = 5;

/** The hand-set classes are kept while at least so many of the five hold an area. */
const FEWEST_FILLED = 4;

/** The hand-set classes are kept while no class holds more than this share of the areas. */
const LARGEST_SHARE = 0.5;

const defaultFits = (positive: readonly number[]): boolean => {
  const last = DEFAULT_BREAKS.lower.at(-1) ?? 0;
  const highest = Math.max(0, ...positive);
  const counts = countClasses(positive, DEFAULT_BREAKS);
  return (
    highest >= last &&
    highest <= last * HIGHEST_PER_LAST_LIMIT &&
    counts.filter((count) => count > 0).length >= FEWEST_FILLED &&
    Math.max(...counts) <= positive.length * LARGEST_SHARE
  );
};

/**
 * The classes that a reader sees first: the hand-set ones where they fit the figures, else round
 * limits of the figures' own magnitude. Call it once per operation, indicator and level with the
 * figures of the indicator's last day and keep the answer, so that rounds compare.
 */
export const chooseBreaks = (reference: readonly number[]): ClassBreaks => {
  const positive = reference.filter((value) => value > 0);
  return positive.length === 0 || defaultFits(positive) ? DEFAULT_BREAKS : prettyBreaks(positive);
};

/** What a reader chose of the classes. */
export type ClassChoice = {
  readonly method: ClassMethod;
  readonly classes: number;
  /** Upper limits set by hand or kept from another map; other methods pass over them. */
  readonly limits: readonly number[];
  readonly decimals: number;
};

/** The classes that a reader chose, of the figures by which they are fixed. */
export const breaksBy = (choice: ClassChoice, reference: readonly number[]): ClassBreaks => {
  const { method, classes, decimals } = choice;
  switch (method) {
    case 'handSet':
      return DEFAULT_BREAKS;
    case 'manual':
      return breaksAfter(choice, choice.limits);
    case 'pretty':
      return prettyBreaks(reference, classes, decimals);
    case 'equalInterval':
      return equalIntervalBreaks(reference, classes, decimals);
    case 'quantile':
      return quantileBreaks(reference, classes, decimals);
    case 'natural':
      return naturalBreaks(reference, classes, decimals);
    case 'geometric':
      return geometricBreaks(reference, classes, decimals);
    default:
      return method satisfies never;
  }
};
