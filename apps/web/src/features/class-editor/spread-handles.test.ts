import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadHandles } from './spread-handles';

describe('handles on a line', () => {
  it.each([
    { name: 'stay where there is room', places: [0.1, 0.5, 0.9], gap: 0.2, at: [0.1, 0.5, 0.9] },
    { name: 'part evenly to both sides', places: [0.5, 0.5], gap: 0.2, at: [0.4, 0.6] },
    { name: 'stay on the line', places: [0, 0.05, 1, 1], gap: 0.1, at: [0, 0.1, 0.9, 1] },
    { name: 'share a line without room', places: [0.9, 0.9, 1], gap: 0.8, at: [0, 0.5, 1] },
    { name: 'may be none', places: [], gap: 0.2, at: [] },
  ])('$name', ({ places, gap, at }) => {
    expect(spreadHandles(places, gap).map((one) => Number(one.toFixed(6)))).toEqual(at);
  });

  it('keep their order and their gap, however the places lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        (places) => {
          const at = spreadHandles(
            places.toSorted((a, b) => a - b),
            0.05,
          );
          for (const [index, one] of at.entries()) {
            expect(one).toBeLessThanOrEqual(1 + 1e-9);
            expect(one - (at[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.05 - 1e-9);
          }
        },
      ),
    );
  });
});
