/** How the limits of classes were chosen; the legend says which. */
export type ClassMethod = 'handSet' | 'pretty' | 'quantile' | 'natural';

/** Classes of whole numbers of people: the lowest number of each class, rising; the first is 1. */
export type ClassBreaks = {
  readonly method: ClassMethod;
  readonly lower: readonly number[];
};

/** More classes than this cannot be told apart by shade (ui/DESIGN.md 3.3 checks five). */
export const MAX_CLASSES = 5;

/** The hand-set classes for displaced people by county (ui/DESIGN.md section 4). */
export const DEFAULT_BREAKS: ClassBreaks = {
  method: 'handSet',
  lower: [1, 5_001, 15_001, 30_001, 60_001],
};

/**
 * Classes that follow upper limits: everything up to and with a limit, then the next class. Limits
 * below 1, repeated ones and those past the fourth are left out, so the classes always rise.
 */
export const breaksAfter = (method: ClassMethod, limits: readonly number[]): ClassBreaks => {
  const whole = [...new Set(limits.map(Math.floor))]
    .filter((limit) => limit >= 1)
    .sort((a, b) => a - b)
    .slice(0, MAX_CLASSES - 1);
  return { method, lower: [1, ...whole.map((limit) => limit + 1)] };
};
