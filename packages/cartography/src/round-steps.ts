/**
 * From which multiple of a power of ten a step is rounded to which: the midpoints of R's `pretty()` with
 * its own biases (high.u.bias 1.5 towards 2 and 10, u5.bias 2.75 towards 5), largest first.
 */
const ROUNDED = [
  { above: 7, step: 10 },
  { above: 2.8, step: 5 },
  { above: 1.4, step: 2 },
] as const;

/** What binary fractions may be off by, in steps. */
const SLACK = 1e-10;

const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  const rounded = ROUNDED.find(({ above }) => step > above * power)?.step ?? 1;
  return rounded * power;
};

/**
 * Evenly spaced round numbers (1, 2 or 5 × 10ⁿ apart) that cover a range with about so many intervals:
 * R's `pretty()` (R Core Team, base package, "Pretty Breakpoints"), as QGIS has it under "Pretty breaks".
 * None where the range is empty.
 */
export const roundSteps = (
  lowest: number,
  highest: number,
  intervals: number,
): readonly number[] => {
  if (!(highest > lowest)) {
    return [];
  }
  const step = roundStep((highest - lowest) / intervals);
  const first = Math.floor(lowest / step + SLACK);
  const last = Math.ceil(highest / step - SLACK);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
};
