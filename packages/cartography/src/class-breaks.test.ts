import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksAfter, CLASS_COUNTS, DEFAULT_BREAKS } from './class-breaks';
import { classOf, countClasses } from './class-of';
import { classRanges } from './class-ranges';

describe('classOf', () => {
  it.each([
    { value: 0, expected: null },
    { value: 1, expected: 0 },
    { value: 5_000, expected: 0 },
    { value: 5_001, expected: 1 },
    { value: 15_000, expected: 1 },
    { value: 30_001, expected: 3 },
    { value: 60_000, expected: 3 },
    { value: 60_001, expected: 4 },
    { value: 174_545, expected: 4 },
  ])('puts $value people in class $expected of the hand-set ones', ({ value, expected }) => {
    expect(classOf(value, DEFAULT_BREAKS)).toBe(expected);
  });

  it('never puts more people into a lower class', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(classOf(low, DEFAULT_BREAKS) ?? -1).toBeLessThanOrEqual(
          classOf(high, DEFAULT_BREAKS) ?? -1,
        );
      }),
    );
  });
});

describe('classRanges', () => {
  it('ends the last class at the true maximum', () => {
    expect(classRanges(DEFAULT_BREAKS, 174_545).at(-1)).toEqual({
      index: 4,
      from: 60_001,
      to: 174_545,
    });
  });

  it('leaves the last class open where nothing reaches it', () => {
    expect(classRanges(DEFAULT_BREAKS, 40_000).at(-1)?.to).toBeNull();
    expect(classRanges(DEFAULT_BREAKS, null).at(-1)?.to).toBeNull();
  });

  it('leaves no gap and no overlap, so that every whole number has one class', () => {
    const ranges = classRanges(DEFAULT_BREAKS, 99_999);
    for (const [index, { to }] of ranges.slice(0, -1).entries()) {
      expect(ranges[index + 1]?.from).toBe((to ?? 0) + 1);
    }
  });

  it('says for each class exactly the numbers that classOf puts there', () => {
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 50_000 }), { minLength: 1 });
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 60_000 }), (upper, value) => {
        const breaks = breaksAfter({ method: 'pretty' }, upper);
        const range = classRanges(breaks, 60_000).find(
          ({ from, to }) => value >= from && value <= (to ?? Number.POSITIVE_INFINITY),
        );
        expect(range?.index).toBe(classOf(value, breaks));
      }),
    );
  });
});

describe('breaksAfter', () => {
  it('starts each class after a limit, in whole numbers', () => {
    expect(breaksAfter({ method: 'quantile' }, [10, 20.7, 30]).lower).toEqual([1, 11, 21, 31]);
  });

  it('leaves out repeated limits, limits below one, and those too many', () => {
    const five = { method: 'natural', classes: 5 } as const;
    expect(breaksAfter(five, [0, 0.4, 5, 5, 7, 9, 11, 13]).lower).toEqual([1, 6, 8, 10, 12]);
    const many = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(breaksAfter({ method: 'natural' }, many).lower).toHaveLength(CLASS_COUNTS.most);
  });

  it('steps by the last decimal that is written', () => {
    expect(breaksAfter({ method: 'manual', decimals: 1 }, [0.3, 2]).lower).toEqual([0.1, 0.4, 2.1]);
  });
});

describe('classOf, of rates', () => {
  const rates = breaksAfter({ method: 'manual', decimals: 1 }, [5, 10]);

  it.each([
    { value: 5, expected: 0 },
    { value: 5.04, expected: 0 },
    { value: 5.06, expected: 1 },
    { value: 10.1, expected: 2 },
  ])('puts $value where its written form belongs, class $expected', ({ value, expected }) => {
    expect(classOf(value, rates)).toBe(expected);
  });

  it('puts what is too small to be written into the first class, and only zero into none', () => {
    expect(classOf(0.004, rates)).toBe(0);
    expect(classOf(0, rates)).toBeNull();
  });
});

describe('countClasses', () => {
  it('counts every positive number once and zero not at all', () => {
    expect(countClasses([0, 1, 5_000, 5_001, 70_000], DEFAULT_BREAKS)).toEqual([2, 1, 0, 0, 1]);
  });
});
