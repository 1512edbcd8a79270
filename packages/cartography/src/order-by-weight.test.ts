import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByWeight } from './order-by-weight';

describe('orderByWeight', () => {
  it('puts the largest first, and of the same the first given', () => {
    expect([...orderByWeight(Float64Array.of(5, 900, 5, 0, 174_545, -0, 900))]).toEqual([
      4, 1, 6, 0, 2, 3, 5,
    ]);
  });

  it('is the order of comparing, whatever the numbers', () => {
    const anyWeight = fc.oneof(fc.nat(20), fc.nat(), fc.double({ min: 0, noNaN: true }));
    fc.assert(
      fc.property(fc.array(anyWeight), (weights) => {
        const compared = [...weights.keys()].sort(
          (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
        );
        expect([...orderByWeight(Float64Array.from(weights))]).toEqual(compared);
      }),
    );
  });

  it('is nothing of nothing', () => {
    expect([...orderByWeight(new Float64Array())]).toEqual([]);
  });
});
