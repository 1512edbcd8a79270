import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksBy, chooseBreaks } from './choose-breaks';
import { CLASS_COUNTS, CLASS_METHODS, DEFAULT_BREAKS } from './class-breaks';
import { countClasses } from './class-of';
import { prettyBreaks } from './pretty-breaks';

/** Counties of South Sudan, DTM round 11 (30 September 2021), a sample across the range. */
const COUNTIES = [
  412, 1_088, 2_950, 4_700, 6_120, 8_340, 11_900, 14_870, 16_200, 18_450, 21_000, 24_310, 27_770,
  29_980, 33_100, 41_250, 52_080, 60_400, 82_465, 108_126, 174_545,
];

/** Cumulative arrivals from Libya by country, 2011: Sudan, Algeria, Chad, Niger, Egypt, Tunisia. */
const ARRIVALS_2011 = [2_800, 13_962, 48_950, 77_816, 263_554, 345_238];

describe('chooseBreaks', () => {
  it('keeps the hand-set classes where they fit the counties of a country', () => {
    expect(chooseBreaks(COUNTIES)).toBe(DEFAULT_BREAKS);
  });

  it('keeps them where nothing was reported yet', () => {
    expect(chooseBreaks([])).toBe(DEFAULT_BREAKS);
    expect(chooseBreaks([0, 0])).toBe(DEFAULT_BREAKS);
  });

  it('gives round limits of their own size to the arrivals of 2011', () => {
    const breaks = chooseBreaks(ARRIVALS_2011);
    expect(breaks).toEqual({
      method: 'pretty',
      lower: [1, 10_001, 20_001, 50_001, 100_001],
      decimals: 0,
    });
    expect(countClasses(ARRIVALS_2011, breaks)).toEqual([1, 1, 1, 1, 2]);
  });

  it.each([
    { name: 'districts with some dozens of families', values: [3, 8, 12, 19, 33, 60, 85] },
    { name: 'states of a country', values: [60_000, 122_000, 169_000, 200_000, 319_000, 451_000] },
    { name: 'provinces with millions', values: [90_000, 400_000, 1_300_000, 2_900_000, 6_100_000] },
  ])('fills at least three classes for $name', ({ values }) => {
    const filled = countClasses(values, chooseBreaks(values)).filter((count) => count > 0);
    expect(filled.length).toBeGreaterThanOrEqual(3);
  });
});

describe('prettyBreaks', () => {
  it('gives one class to one number, and to none', () => {
    expect(prettyBreaks([1]).lower).toEqual([1]);
    expect(prettyBreaks([]).lower).toEqual([1]);
  });

  it('takes wider steps for numbers of many magnitudes', () => {
    expect(prettyBreaks([2, 30, 400, 5_000, 60_000]).lower).toEqual([1, 21, 201, 2_001, 20_001]);
  });

  it('cuts 1 to 20 where the manual page of R’s pretty() does, pretty(1:20)', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const limits = [5, 10, 15];
    expect(prettyBreaks(numbers).lower).toEqual([1, ...limits.map((limit) => limit + 1)]);
  });

  it('takes even steps for numbers of one magnitude, where a ladder would have two classes', () => {
    const shares = [32, 38, 41, 47, 55, 58, 63, 66, 71, 79, 84, 88];
    expect(prettyBreaks(shares).lower).toEqual([1, 41, 61, 81]);
  });

  it('ends every class but the last at a number with three leading digits at most', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, (numbers) => {
        const { lower } = prettyBreaks(numbers);
        expect(lower.length).toBeLessThanOrEqual(CLASS_COUNTS.usual);
        for (const limit of lower.slice(1)) {
          expect(String(limit - 1)).toMatch(/^[1-9]\d{0,2}0*$/);
        }
        expect(lower.toSorted((a, b) => a - b)).toEqual(lower);
      }),
    );
  });

  it('leaves no class at the top empty', () => {
    const values = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (numbers) => {
        expect(countClasses(numbers, prettyBreaks(numbers)).at(-1)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('breaksBy', () => {
  const choice = { classes: 5, limits: [5_000, 20_000], decimals: 0 };

  it.each(CLASS_METHODS)('says that the classes are %s, so that the legend can', (method) => {
    expect(breaksBy({ ...choice, method }, COUNTIES).method).toBe(method);
  });

  it.each([3, 5, 7, 9])('gives %i classes to figures that have so many', (classes) => {
    for (const method of ['equalInterval', 'quantile', 'natural', 'geometric'] as const) {
      expect(breaksBy({ ...choice, method, classes }, COUNTIES).lower).toHaveLength(classes);
    }
  });

  it('counts 0 to 99 by limits set at 25 and 74 as the tests of PySAL mapclassify do, with zero apart', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const manual = breaksBy({ ...choice, method: 'manual', limits: [25, 74] }, numbers);
    const [first = 0, ...others] = countClasses(numbers, manual);
    expect([first + 1, ...others]).toEqual([26, 49, 25]);
  });

  it('keeps limits that were set by hand whatever the figures are', () => {
    const manual = { ...choice, method: 'manual' } as const;
    expect(breaksBy(manual, COUNTIES)).toEqual(breaksBy(manual, [1]));
    expect(breaksBy(manual, COUNTIES).lower).toEqual([1, 5_001, 20_001]);
  });

  it('counts every figure above zero in exactly one class, whatever was chosen', () => {
    const chosen = fc.record({
      method: fc.constantFrom(...CLASS_METHODS),
      classes: fc.integer({ min: CLASS_COUNTS.fewest, max: CLASS_COUNTS.most }),
      limits: fc.array(fc.double({ min: -5, max: 500, noNaN: true }), { maxLength: 12 }),
      decimals: fc.constantFrom(0, 1, 2),
    });
    const rates = fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(chosen, rates, (one, values) => {
        const breaks = breaksBy(one, values);
        expect(breaks.lower.length).toBeLessThanOrEqual(CLASS_COUNTS.most);
        expect([...new Set(breaks.lower)].toSorted((a, b) => a - b)).toEqual(breaks.lower);
        const counted = countClasses(values, breaks).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(values.filter((value) => value > 0).length);
      }),
    );
  });
});
