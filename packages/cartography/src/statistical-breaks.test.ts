import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ckmeans } from './ckmeans';
import { countClasses } from './class-of';
import { equalIntervalBreaks } from './equal-interval-breaks';
import { geometricBreaks } from './geometric-breaks';
import { naturalBreaks } from './natural-breaks';
import { quantileBreaks, quantileOf } from './quantile-breaks';

describe('quantileOf', () => {
  it.each([
    { rising: [0, 10, 30], share: 0, expected: 0 },
    { rising: [0, 10, 30], share: 0.5, expected: 10 },
    { rising: [0, 10, 30], share: 1, expected: 30 },
    { rising: [0, 10, 30], share: 0.25, expected: 5 },
    { rising: [0, 10, 30], share: 0.75, expected: 20 },
    { rising: [0, 10, 30], share: 0.1, expected: 2 },
  ])('is $expected at $share of $rising, as in the d3-array manual', (row) => {
    expect(quantileOf(row.rising, row.share)).toBeCloseTo(row.expected, 12);
  });
});

describe('quantileBreaks', () => {
  it.each([
    { classes: 3, limits: [333, 666] },
    { classes: 4, limits: [249.75, 499.5, 749.25] },
  ])('cuts 0 to 999 as the tests of PySAL mapclassify do, $classes classes', (row) => {
    const numbers = Array.from({ length: 1_000 }, (_, index) => index);
    row.limits.forEach((limit, index) => {
      expect(quantileOf(numbers, (index + 1) / row.classes)).toBeCloseTo(limit, 9);
    });
  });

  it('puts equal numbers of areas into each class', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index + 1) * 37);
    expect(countClasses(values, quantileBreaks(values))).toEqual([20, 20, 20, 20, 20]);
  });

  it('has fewer classes where many areas have the same number', () => {
    expect(quantileBreaks([7, 7, 7, 7, 7, 7]).lower).toEqual([1]);
    expect(quantileBreaks([0, 0]).lower).toEqual([1]);
  });

  it('puts every positive number into some class', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500_000)), (values) => {
        const total = countClasses(values, quantileBreaks(values)).reduce((a, b) => a + b, 0);
        expect(total).toBe(values.filter((value) => value > 0).length);
      }),
    );
  });
});

/** Squared distances of all numbers to the means of their groups. */
const spread = (groups: readonly (readonly number[])[]): number =>
  groups
    .map((group) => {
      const mean = group.reduce((a, b) => a + b, 0) / group.length;
      return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    })
    .reduce((a, b) => a + b, 0);

/** Every way to cut rising numbers into so many groups. */
const splits = (rising: readonly number[], groups: number): readonly (readonly number[][])[] =>
  groups === 1
    ? [[[...rising]]]
    : Array.from({ length: rising.length - groups + 1 }, (_, index) => index + 1).flatMap((cut) =>
        splits(rising.slice(cut), groups - 1).map((rest) => [rising.slice(0, cut), ...rest]),
      );

describe('ckmeans', () => {
  it('splits the example of Wang & Song (R Journal 3/2, 2011) as published', () => {
    expect(ckmeans([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
      [-1, -1, -1, -1],
      [2, 2, 2],
      [4, 5, 6],
    ]);
  });

  it('finds the best of all splits', () => {
    const values = fc.uniqueArray(fc.nat(5_000), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 3 }), (numbers, groups) => {
        const rising = numbers.toSorted((a, b) => a - b);
        const best = Math.min(...splits(rising, groups).map(spread));
        expect(spread(ckmeans(numbers, groups))).toBeCloseTo(best, 4);
      }),
    );
  });

  it('has no more groups than different numbers', () => {
    expect(ckmeans([5, 5, 5], 3)).toEqual([[5, 5, 5]]);
    expect(ckmeans([], 3)).toEqual([]);
  });

  it('splits a thousand counties, each into one group, from low to high', () => {
    const values = Array.from({ length: 1_000 }, (_, index) => (index * 7_919) % 250_000);
    const groups = ckmeans(values, 5);
    expect(groups).toHaveLength(5);
    expect(groups.flat()).toEqual(values.toSorted((a, b) => a - b));
  });
});

describe('naturalBreaks', () => {
  it('groups the numbers of the test of QGIS’s Jenks classification as it does', () => {
    const values = [-33, -41, -43, 16, 29, 9, -35, 57, 26, -30];
    const highestOfGroups = [-30, 16, 29, 57];
    // Gaps are the same wherever zero is.
    const above = 50;
    const lifted = values.map((value) => value + above);
    const { lower } = naturalBreaks(lifted, 4);
    const groups = lower.map((from, index) =>
      lifted.filter(
        (value) => value >= from && value < (lower[index + 1] ?? Number.POSITIVE_INFINITY),
      ),
    );
    expect(groups.map((group) => Math.max(...group) - above)).toEqual(highestOfGroups);
  });

  it('cuts in the gaps and gives the gap to the lower class', () => {
    expect(naturalBreaks([10, 11, 12, 500, 510, 9_000], 3).lower).toEqual([1, 500, 9_000]);
  });

  it('is one class where nobody is anywhere', () => {
    expect(naturalBreaks([0, 0, 0]).lower).toEqual([1]);
  });
});

describe('equalIntervalBreaks', () => {
  it('cuts the employment densities of California as published (PySAL mapclassify, EqualInterval)', () => {
    const { lower } = equalIntervalBreaks([0.13, 9.4, 54.6, 4_111.45], 5, 3);
    expect(lower).toEqual([0.001, 822.395, 1_644.659, 2_466.923, 3_289.187]);
  });

  it('may leave classes empty, and is one class where all are alike', () => {
    expect(countClasses([1, 2, 100], equalIntervalBreaks([1, 2, 100], 5))).toEqual([2, 0, 0, 0, 1]);
    expect(equalIntervalBreaks([7, 7]).lower).toEqual([1]);
    expect(equalIntervalBreaks([0]).lower).toEqual([1]);
  });
});

describe('geometricBreaks', () => {
  it('cuts 1 to 256 where the NumPy manual does, geomspace(1, 256, num=9)', () => {
    const limits = [2, 4, 8, 16, 32, 64, 128];
    expect(geometricBreaks([1, 256], 8).lower).toEqual([1, ...limits.map((limit) => limit + 1)]);
  });

  it('makes each class three times as high as the last one from 1 to 243', () => {
    expect(geometricBreaks([1, 50, 243]).lower).toEqual([1, 4, 10, 28, 82]);
  });

  it('is one class where nobody is anywhere, or all are alike', () => {
    expect(geometricBreaks([0, 0]).lower).toEqual([1]);
    expect(geometricBreaks([9, 9]).lower).toEqual([1]);
  });
});
