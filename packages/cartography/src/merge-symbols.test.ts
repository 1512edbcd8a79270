import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeSymbol, mergeColumns } from './merge-nodes';
import { groupsUpTo, mergeSymbols, UNMERGED_ZOOM } from './merge-symbols';
import { toMercator } from './web-mercator';

const groupRadius = (weight: number): number => (weight < 10_000 ? 13 : 19);

type Keyed = MergeSymbol & { readonly key: string };

const aSymbol = (key: string, longitude: number, weight = 100): Keyed => ({
  key,
  at: toMercator([longitude, 8]),
  radius: 5,
  weight,
});

const merge = (symbols: readonly Keyed[]) => mergeSymbols(mergeColumns(symbols), { groupRadius });

/** The groups up to a zoom, each with the keys that are in it. */
const groupsOf = (symbols: readonly Keyed[], zoom = UNMERGED_ZOOM) => {
  const merged = merge(symbols);
  const keys = [...merged.order].map((index) => symbols[index]?.key ?? '');
  return groupsUpTo(merged, zoom).map(({ first, end, ...group }) => ({
    ...group,
    keys: keys.slice(first, end),
  }));
};

/** What is drawn at a zoom: groups, and symbols that stand alone. */
const drawnAt = (symbols: readonly Keyed[], zoom: number) => {
  const { alone } = merge(symbols);
  return {
    groups: groupsOf(symbols, zoom).filter(({ to }) => zoom < to),
    alone: symbols.filter((_, index) => (alone[index] ?? 0) <= zoom),
  };
};

const anySymbols = fc.uniqueArray(
  fc.record({
    key: fc.uuid(),
    at: fc.record({
      x: fc.double({ min: 0.55, max: 0.6, noNaN: true }),
      y: fc.double({ min: 0.45, max: 0.5, noNaN: true }),
    }),
    radius: fc.double({ min: 1.7, max: 24, noNaN: true }),
    weight: fc.nat(100_000),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);

const anyZoom = fc.integer({ min: 0, max: UNMERGED_ZOOM + 2 });

describe('mergeSymbols', () => {
  it('merges nothing where nothing is covered', () => {
    const apart = [aSymbol('a', 25), aSymbol('b', 30), aSymbol('c', 35)];
    expect(drawnAt(apart, 6).groups).toEqual([]);
    expect(drawnAt(apart, 6).alone).toHaveLength(3);
  });

  it('merges two that cover each other from afar, and opens them nearer by', () => {
    const pair = [aSymbol('a', 30), aSymbol('b', 30.05)];
    expect(drawnAt(pair, 4).groups.map(({ keys }) => keys.toSorted())).toEqual([['a', 'b']]);
    expect(drawnAt(pair, 4).alone).toEqual([]);
    expect(drawnAt(pair, 10)).toEqual({ groups: [], alone: pair });
  });

  it('opens even what stands at one point, near enough', () => {
    const twins = [aSymbol('a', 30), aSymbol('b', 30)];
    expect(drawnAt(twins, UNMERGED_ZOOM - 1).groups).toHaveLength(1);
    expect(drawnAt(twins, UNMERGED_ZOOM).alone).toHaveLength(2);
  });

  it('puts each symbol into exactly one place at every zoom, so that sums equal their parts', () => {
    fc.assert(
      fc.property(anySymbols, anyZoom, (symbols, zoom) => {
        const { groups, alone } = drawnAt(symbols, zoom);
        const drawn = [...groups.flatMap(({ keys }) => keys), ...alone.map(({ key }) => key)];
        expect(drawn.toSorted()).toEqual(symbols.map(({ key }) => key).toSorted());
        const weightOf = new Map(symbols.map(({ key, weight }) => [key, weight]));
        const sum = (keys: readonly string[]): number =>
          keys.reduce((all, key) => all + (weightOf.get(key) ?? 0), 0);
        const bySymbol = sum(symbols.map(({ key }) => key));
        const byDrawn = groups.reduce((all, { keys }) => all + sum(keys), 0);
        expect(byDrawn + sum(alone.map(({ key }) => key))).toBe(bySymbol);
      }),
    );
  });

  it('leaves no group that covers another or a symbol, at any whole zoom', () => {
    fc.assert(
      fc.property(anySymbols, fc.integer({ min: 0, max: UNMERGED_ZOOM - 1 }), (symbols, zoom) => {
        const weightOf = new Map(symbols.map(({ key, weight }) => [key, weight]));
        const { groups, alone } = drawnAt(symbols, zoom);
        const side = 512 * 2 ** zoom;
        const shown = [
          ...groups.map(({ at, keys }) => ({
            at,
            radius: groupRadius(keys.reduce((sum, key) => sum + (weightOf.get(key) ?? 0), 0)),
          })),
          ...alone,
        ];
        for (const [index, a] of shown.entries()) {
          for (const b of shown.slice(index + 1)) {
            const apart = Math.hypot((a.at.x - b.at.x) * side, (a.at.y - b.at.y) * side);
            expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-6);
          }
        }
      }),
    );
  });

  it('keeps together at a farther zoom what is together at a nearer one', () => {
    fc.assert(
      fc.property(anySymbols, fc.integer({ min: 1, max: UNMERGED_ZOOM - 1 }), (symbols, zoom) => {
        const far = drawnAt(symbols, zoom - 1).groups.map(({ keys }) => new Set(keys));
        for (const { keys } of drawnAt(symbols, zoom).groups) {
          expect(far.some((group) => keys.every((key) => group.has(key)))).toBe(true);
        }
      }),
    );
  });

  it('gives the groups up to a zoom as they are among all', () => {
    fc.assert(
      fc.property(anySymbols, anyZoom, (symbols, zoom) => {
        expect(groupsOf(symbols, zoom)).toEqual(
          groupsOf(symbols).filter(({ from }) => from <= zoom),
        );
      }),
    );
  });
});
