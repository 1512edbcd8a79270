import { describe, expect, it } from 'vitest';
import { boundsOf, containsPoint, isWithin } from './bounds';

describe('bounds', () => {
  it('are the smallest box around the points', () => {
    expect(
      boundsOf([
        [31, 5],
        [24, 12],
        [35, 3],
      ]),
    ).toEqual([24, 3, 35, 12]);
  });

  it.each([
    { inner: [32, 44, 36, 46], isInside: true },
    { inner: [31, 44, 36, 46], isInside: false },
    { inner: [32, 44, 36, 47], isInside: false },
  ] as const)('hold $inner: $isInside', ({ inner, isInside }) => {
    expect(isWithin(inner, [32, 44, 37, 46.5])).toBe(isInside);
  });

  it('hold a point on their edge', () => {
    expect(containsPoint([0, 0, 1, 1], [1, 0.5])).toBe(true);
    expect(containsPoint([0, 0, 1, 1], [1.01, 0.5])).toBe(false);
  });
});
