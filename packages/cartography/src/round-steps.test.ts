import { describe, expect, it } from 'vitest';
import { roundSteps } from './round-steps';

describe('roundSteps', () => {
  it.each([
    { lowest: 1, highest: 15, intervals: 5, steps: [0, 2, 4, 6, 8, 10, 12, 14, 16] },
    { lowest: 1, highest: 15, intervals: 4, steps: [0, 5, 10, 15] },
    { lowest: 2, highest: 30, intervals: 5, steps: [0, 5, 10, 15, 20, 25, 30] },
    { lowest: 1, highest: 20, intervals: 5, steps: [0, 5, 10, 15, 20] },
    { lowest: 1, highest: 20, intervals: 2, steps: [0, 10, 20] },
    { lowest: 1, highest: 20, intervals: 10, steps: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20] },
  ])(
    'are of $lowest to $highest, $intervals intervals, those of the examples in R’s manual page of pretty()',
    (row) => {
      expect(roundSteps(row.lowest, row.highest, row.intervals)).toEqual(row.steps);
    },
  );

  it('cover fractions', () => {
    const steps = roundSteps(0.3, 0.91, 5).map((step) => step.toFixed(3));
    expect(steps).toEqual(['0.300', '0.400', '0.500', '0.600', '0.700', '0.800', '0.900', '1.000']);
  });

  it('are none of an empty range', () => {
    expect(roundSteps(7, 7, 5)).toEqual([]);
  });
});
