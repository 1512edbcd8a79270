import { niceFloor } from './nice-number';
import { quantileOf } from './quantile-breaks';

/** The five classes of a change, many fewer to many more, as the diverging ramp colours them. */
export const CHANGE_CLASSES = ['muchFewer', 'fewer', 'little', 'more', 'muchMore'] as const;
/** One class of a change. */
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Where changes are large: the same limits for rises and falls, so that colours can be compared. */
export type ChangeBreaks = {
  /** Up to so many people more or fewer there was little change. */
  readonly little: number;
  /** Over so many the change is large. */
  readonly large: number;
};

/** A third of all changes is little, a fifth is large, before limits are made round. */
const SHARES = { little: 1 / 3, large: 4 / 5 } as const;

const roundLimit = (size: number): number => Math.max(1, Math.floor(niceFloor(size)));

/** Limits at round numbers (1, 2, 2.5 or 5 × 10ⁿ) for changes of any size; zeros take no part. */
export const changeBreaks = (changes: readonly number[]): ChangeBreaks => {
  const sizes = changes
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted((a, b) => a - b);
  if (sizes.length === 0) {
    return { little: 1, large: 2 };
  }
  const little = roundLimit(quantileOf(sizes, SHARES.little));
  return { little, large: Math.max(little * 2, roundLimit(quantileOf(sizes, SHARES.large))) };
};

/** The class of a change in people. */
export const changeClassOf = (change: number, { little, large }: ChangeBreaks): ChangeClass => {
  if (Math.abs(change) <= little) {
    return 'little';
  }
  if (change > 0) {
    return change > large ? 'muchMore' : 'more';
  }
  return change < -large ? 'muchFewer' : 'fewer';
};
