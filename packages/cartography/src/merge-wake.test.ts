import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERCATOR_PIXELS } from './mercator-pixels';
import { mergeColumns, mergeNodes } from './merge-nodes';
import { mergeScreen, turnScreen } from './merge-screen';
import { mergeWake, wakeAt } from './merge-wake';

const LARGEST = 24;
const NEAREST = 14;

const anySymbols = fc.array(
  fc.record({
    at: fc.record({
      x: fc.double({ min: 0.58, max: 0.6, noNaN: true }),
      y: fc.double({ min: 0.48, max: 0.5, noNaN: true }),
    }),
    radius: fc.double({ min: 1.7, max: LARGEST, noNaN: true }),
    weight: fc.nat(100_000),
  }),
  { maxLength: 40 },
);

describe('symbols that may cover another', () => {
  it('are never overlooked, at any zoom on the way from near to far', () => {
    fc.assert(
      fc.property(anySymbols, (symbols) => {
        const nodes = mergeNodes(mergeColumns(symbols));
        const screen = mergeScreen(nodes, { leastGroup: 13, largest: LARGEST });
        const present = Int32Array.from(symbols.keys());
        turnScreen(screen, NEAREST, present);
        const waking = mergeWake(screen);
        for (let zoom = NEAREST; zoom >= 0; zoom -= 1) {
          turnScreen(screen, zoom, present);
          wakeAt(waking, zoom, present);
          const side = MERCATOR_PIXELS * 2 ** zoom;
          const covering = symbols.flatMap((one, index) =>
            symbols.some(
              (other) =>
                other !== one &&
                Math.hypot(other.at.x - one.at.x, other.at.y - one.at.y) * side <
                  one.radius + other.radius - 1e-6,
            )
              ? [index]
              : [],
          );
          expect(covering.filter((node) => waking.awake[node] !== 1)).toEqual([]);
        }
      }),
    );
  });
});
