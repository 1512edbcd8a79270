/** How the limits of classes were chosen; the legend says which. */
export const CLASS_METHODS = [
  'handSet',
  'pretty',
  'equalInterval',
  'quantile',
  'natural',
  'geometric',
  'manual',
] as const;
/** One way of choosing limits. */
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Classes of numbers above zero: the lowest number of each class, rising. */
export type ClassBreaks = {
  readonly method: ClassMethod;
  readonly lower: readonly number[];
  /** Numbers are compared as they are written: rounded to so many decimals, 0 for people. */
  readonly decimals: number;
};

/** How many classes a reader may ask for: fewer say too little, more cannot be told apart. */
export const CLASS_COUNTS = { fewest: 3, usual: 5, most: 9 } as const;

/** The hand-set classes for displaced people by county (ui/DESIGN.md section 4). */
export const DEFAULT_BREAKS: ClassBreaks = {
  method: 'handSet',
  lower: [1, 5_001, 15_001, 30_001, 60_001],
  decimals: 0,
};

/** A number as it is written with so many decimals. */
export const asWritten = (value: number, decimals: number): number =>
  Number(value.toFixed(decimals));

/** What limits become classes of. */
export type BreaksWanted = {
  readonly method: ClassMethod;
  /** At most so many classes; 9 where left out. */
  readonly classes?: number;
  readonly decimals?: number;
};

/**
 * Classes that follow upper limits: everything up to and with a limit, then the next class. Limits
 * below the smallest number that can be written, repeated ones and those too many are left out, so
 * the classes always rise.
 */
export const breaksAfter = (
  { method, classes = CLASS_COUNTS.most, decimals = 0 }: BreaksWanted,
  limits: readonly number[],
): ClassBreaks => {
  const perUnit = 10 ** decimals;
  // Rounded first, so that 0.3 × 10 stays 3.
  const steps = limits.map((limit) => Math.floor(asWritten(limit * perUnit, 6)));
  const rising = [...new Set(steps)]
    .filter((step) => step >= 1)
    .sort((a, b) => a - b)
    .slice(0, classes - 1);
  const lower = [0, ...rising].map((step) => asWritten((step + 1) / perUnit, decimals));
  return { method, lower, decimals };
};
