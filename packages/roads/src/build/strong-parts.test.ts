import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPASSABLE } from './edges';
import { strongParts } from './strong-parts';

const NODES = 8;

type Street = { readonly from: number; readonly to: number; readonly isBothWays: boolean };

const passable = (streets: readonly Street[]) => ({
  tail: Uint32Array.from(streets, ({ from }) => from),
  head: Uint32Array.from(streets, ({ to }) => to),
  forward: Uint32Array.from(streets, () => 1),
  backward: Uint32Array.from(streets, ({ isBothWays }) => (isBothWays ? 1 : IMPASSABLE)),
});

/** Whether one gets from each node to each other, by trying every node in between. */
const reached = (streets: readonly Street[]): readonly boolean[][] => {
  const table = Array.from({ length: NODES }, (_, from) =>
    Array.from(
      { length: NODES },
      (_none, to) =>
        from === to ||
        streets.some(
          (one) =>
            (one.from === from && one.to === to) ||
            (one.isBothWays && one.from === to && one.to === from),
        ),
    ),
  );
  for (const via of table.keys()) {
    for (const row of table) {
      row.forEach((known, to) => {
        row[to] = known || (row[via] === true && table[via]?.[to] === true);
      });
    }
  }
  return table;
};

const anyStreets = fc.array(
  fc.record({
    from: fc.nat(NODES - 1),
    to: fc.nat(NODES - 1),
    isBothWays: fc.boolean(),
  }),
  { maxLength: 14 },
);

describe('the parts of a net of roads', () => {
  it('hold two nodes together where one gets from each to the other, and only there', () => {
    fc.assert(
      fc.property(anyStreets, (streets) => {
        const parts = strongParts(passable(streets), NODES);
        const table = reached(streets);
        for (const a of parts.keys()) {
          for (const b of parts.keys()) {
            const isOne = table[a]?.[b] === true && table[b]?.[a] === true;
            expect(parts[a] === parts[b]).toBe(isOne);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found along a road of a hundred thousand corners', () => {
    const count = 100_000;
    const streets = Array.from({ length: count }, (_, from) => ({
      from,
      to: (from + 1) % count,
      isBothWays: false,
    }));
    expect(new Set(strongParts(passable(streets), count)).size).toBe(1);
  });
});
