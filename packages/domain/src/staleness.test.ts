import { describe, expect, it } from 'vitest';
import { freshnessOf } from './staleness';

const RULE = { freshHours: 24, unknownAfterHours: 72 };
const NOW = new Date('2021-12-02T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

describe('freshness', () => {
  it.each([
    [-5, 'fresh'],
    [0, 'fresh'],
    [24, 'fresh'],
    [24.1, 'aging'],
    [48, 'aging'],
    [48.1, 'old'],
    [72, 'old'],
    [72.1, 'expired'],
  ])('after %d hours is %s', (age, expected) => {
    expect(freshnessOf(hoursAgo(age), NOW, RULE)).toBe(expected);
  });

  it('never expires without such a rule', () => {
    const rule = { freshHours: 24, unknownAfterHours: null };
    expect(freshnessOf(hoursAgo(10_000), NOW, rule)).toBe('old');
  });
});
