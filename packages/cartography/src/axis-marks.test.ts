import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks } from './axis-marks';

describe('the marks of an axis', () => {
  it.each([
    { scale: 'log', lowest: 412, highest: 174_545, marks: [1_000, 10_000, 100_000] },
    { scale: 'log', lowest: 150, highest: 90_000, marks: [500, 5_000, 50_000] },
    { scale: 'log', lowest: 40, highest: 2_500, marks: [50, 100, 500, 1_000] },
    { scale: 'log', lowest: 0.2, highest: 900, marks: [1, 10, 100] },
    { scale: 'linear', lowest: 40, highest: 60, marks: [40, 50, 60] },
    { scale: 'linear', lowest: 0.3, highest: 4.1, marks: [1, 2, 3, 4] },
    { scale: 'linear', lowest: 1_030, highest: 9_800, marks: [2_500, 5_000, 7_500] },
    { scale: 'linear', lowest: 7, highest: 7, marks: [7] },
  ] as const)('$scale from $lowest to $highest are round', ({ scale, lowest, highest, marks }) => {
    expect(axisMarks(scale, lowest, highest)).toEqual(marks);
  });

  it.each(['linear', 'log'] as const)('%s are few, rising and on the axis', (scale) => {
    const least = scale === 'log' ? 51 : 1.01;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: least, max: 5_000, noNaN: true }),
        (lowest, times) => {
          const highest = lowest * times;
          const marks = axisMarks(scale, lowest, highest);
          expect(marks.length).toBeGreaterThanOrEqual(2);
          expect(marks.length).toBeLessThanOrEqual(5);
          expect(marks.toSorted((a, b) => a - b)).toEqual(marks);
          expect(marks.every((mark) => mark >= lowest && mark <= highest * (1 + 1e-9))).toBe(true);
        },
      ),
    );
  });
});
