import type { Day } from './codes';

/** The moments, by days of UTC, that logs are asked to tell of: from a day on, and before another. */
export type LogSpan = {
  readonly from: Day;
  /** The first day of which nothing is asked; null: nothing is left out at the end. */
  readonly until: Day | null;
};
