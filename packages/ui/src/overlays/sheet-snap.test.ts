import { describe, expect, it } from 'vitest';
import { sheetRest, sheetStep, sheetTap } from './sheet-snap';

describe('sheetRest', () => {
  it.each([
    [34, 30],
    [44, 30],
    [46, 60],
    [79, 60],
    [81, 100],
    [16, 30],
    [14, 'closed'],
  ] as const)('let go at %d % without a flick is %s', (percent, expected) => {
    expect(sheetRest(percent, 0.01)).toBe(expected);
  });

  it.each([
    [35, 0.2, 60],
    [95, 0.2, 100],
    [100, 0.2, 100],
    [95, -0.2, 60],
    [55, -0.2, 30],
    [28, -0.2, 'closed'],
  ] as const)('flicked at %d % with velocity %d is %s', (percent, velocity, expected) => {
    expect(sheetRest(percent, velocity)).toBe(expected);
  });
});

describe('sheetStep', () => {
  it('goes through the three heights and stays at the ends', () => {
    expect(sheetStep(30, 1)).toBe(60);
    expect(sheetStep(60, 1)).toBe(100);
    expect(sheetStep(100, 1)).toBe(100);
    expect(sheetStep(30, -1)).toBe(30);
  });
});

describe('a tap on the handle', () => {
  it.each([
    [30, 60],
    [60, 100],
    [100, 30],
  ] as const)('at %d goes to %d: every height is in reach of one finger', (from, expected) => {
    expect(sheetTap(from)).toBe(expected);
  });
});
