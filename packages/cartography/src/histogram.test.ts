import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BREAKS } from './class-breaks';
import { axisOf, histogramOf } from './histogram';

describe('histogramOf', () => {
  it('counts every number above zero once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300_000)), (values) => {
        const { bars } = histogramOf(values, DEFAULT_BREAKS);
        const counted = bars.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(values.filter((value) => value > 0).length);
      }),
    );
  });

  it('spreads counties of many magnitudes over a logarithmic axis', () => {
    const { scale, bars } = histogramOf([12, 900, 7_000, 21_000, 174_545], DEFAULT_BREAKS);
    expect(scale).toBe('log');
    expect(bars.filter(({ count }) => count > 0)).toHaveLength(5);
  });

  it('keeps a plain axis where numbers are alike', () => {
    expect(histogramOf([40, 50, 60], DEFAULT_BREAKS).scale).toBe('linear');
  });

  it('colours bars in the order of the classes', () => {
    const { bars } = histogramOf([12, 900, 7_000, 21_000, 174_545], DEFAULT_BREAKS);
    const classes = bars.map(({ classIndex }) => classIndex);
    expect(classes.toSorted((a, b) => a - b)).toEqual(classes);
    expect(new Set(classes).size).toBe(5);
  });

  it('is empty where nobody is anywhere', () => {
    expect(histogramOf([0, 0], DEFAULT_BREAKS).bars).toEqual([]);
  });
});

describe('axisOf', () => {
  it.each(['linear', 'log'] as const)('%s goes there and back', (scale) => {
    const axis = axisOf(scale, 10, 10_000);
    for (const value of [10, 400, 9_999]) {
      expect(axis.valueAt(axis.shareOf(value))).toBeCloseTo(value, 6);
    }
    expect([axis.shareOf(10), axis.shareOf(10_000), axis.shareOf(1)]).toEqual([0, 1, 0]);
  });

  it('has one place where all numbers are alike', () => {
    expect(axisOf('linear', 7, 7).shareOf(7)).toBe(0);
  });
});
