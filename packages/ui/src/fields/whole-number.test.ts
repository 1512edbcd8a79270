import { describe, expect, it } from 'vitest';
import { wholeNumber } from './whole-number';

const LIMITS = { minValue: 1, maxValue: 100_000 };

describe('a whole number that was typed', () => {
  it.each([
    ['12', 12],
    [' 10 000 ', 10_000],
    ['10\u202f000', 10_000],
    ['١٢', 12],
    ['100000', 100_000],
  ])('%j is read', (typed, value) => {
    expect(wholeNumber(typed, LIMITS)).toBe(value);
  });

  it.each(['', '0', '-3', '12.7', '12,7', '1e3', 'abc', '100001', '999999999999999999999'])(
    '%j is not changed into another',
    (typed) => {
      expect(wholeNumber(typed, LIMITS)).toBeNull();
    },
  );
});
