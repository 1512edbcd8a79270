import { describe, expect, it } from 'vitest';
import { areaOpacity } from './area-opacity';

describe('areaOpacity', () => {
  it.each([
    { isCarriedOver: false, isFaded: false, expected: 0.9 },
    { isCarriedOver: true, isFaded: false, expected: 0.45 },
    { isCarriedOver: false, isFaded: true, expected: 0.135 },
    { isCarriedOver: true, isFaded: true, expected: 0.0675 },
  ])('of 90 %, carried over $isCarriedOver, faded $isFaded', ({ expected, ...weaker }) => {
    expect(areaOpacity(0.9, weaker)).toBeCloseTo(expected, 10);
  });
});
