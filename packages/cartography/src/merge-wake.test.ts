import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERCATOR_PIXELS } from './mercator-pixels';
import { mergeColumns, mergeNodes } from './merge-nodes';
import { mergeScreen } from './merge-screen';
import { mergeWake } from './merge-wake';

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
        const screen = mergeScreen(nodes, LARGEST);
        const { awake, wake } = mergeWake(nodes, screen);
        const present = Int32Array.from(symbols.keys());
        for (let zoom = NEAREST; zoom >= 0; zoom -= 1) {
          screen.turnTo(zoom);
          present.forEach(screen.put);
          wake(present, zoom);
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
          expect(covering.filter((node) => awake[node] !== 1)).toEqual([]);
        }
      }),
    );
  });
});
