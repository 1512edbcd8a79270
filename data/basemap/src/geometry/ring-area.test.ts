import { describe, expect, it } from 'vitest';
import { ringArea } from './ring-area';

const DEGREE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

describe('ringArea', () => {
  it('is exact on a plane, whichever way the ring runs', () => {
    expect(ringArea(DEGREE, { isFlat: true })).toBe(1);
    expect(ringArea(DEGREE.toReversed(), { isFlat: true })).toBe(1);
  });

  it('counts a square degree for half of it at 60° north', () => {
    const north = DEGREE.map(([x = 0, y = 0]) => [x, y + 59.5]);
    expect(ringArea(north)).toBeCloseTo(0.5, 2);
  });
});
