import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedWith, spreadApart } from './spread-apart';

describe('positions that are spread apart', () => {
  it.each([
    { name: 'stay where there is room', at: [0.1, 0.5, 0.9], gap: 0.2, moved: [0.1, 0.5, 0.9] },
    { name: 'give way to the one before', at: [0.1, 0.15, 0.9], gap: 0.2, moved: [0.1, 0.3, 0.9] },
    { name: 'give way at the end', at: [0.1, 0.9, 1], gap: 0.2, moved: [0.1, 0.8, 1] },
    { name: 'share what room there is', at: [0, 0.9, 1], gap: 0.8, moved: [0, 0.5, 1] },
    { name: 'may be none', at: [], gap: 0.2, moved: [] },
  ])('$name', ({ at, gap, moved }) => {
    const spread = spreadApart(at, gap, 1);
    expect(spread.map((one) => Number(one.toFixed(6)))).toEqual(moved);
  });

  it('keep their order and their gap, however they lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { maxLength: 30 }),
        (any) => {
          const at = any.toSorted((a, b) => a - b);
          const spread = spreadApart(at, 0.001, 1);
          for (const [index, one] of spread.entries()) {
            expect(one).toBeLessThanOrEqual(1 + 1e-9);
            const before = spread[index - 1];
            expect(one - (before ?? -1)).toBeGreaterThanOrEqual(0.001 - 1e-9);
          }
        },
      ),
    );
  });

  it('take what stands between them along', () => {
    expect(movedWith(0.3, [0.2, 0.4], [0.2, 0.6])).toBeCloseTo(0.4);
    expect(movedWith(0.1, [0.2, 0.4], [0.3, 0.6])).toBeCloseTo(0.2);
    expect(movedWith(0.5, [0.2, 0.4], [0.2, 0.6])).toBeCloseTo(0.7);
  });
});
