import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../projection/equal-area';
import { thinLines, toUnits, type UnitLine } from './thin-lines';

const closed = (points: readonly Point[]): UnitLine => ({ points, isClosed: true });

const keys = ({ points }: UnitLine): ReadonlySet<string> =>
  new Set(points.map(([x, y]) => `${x} ${y}`));

const coast = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 20, maxLength: 60 });

describe('thinLines', () => {
  it('keeps neighbours together: what two areas share is thinned alike in both', () => {
    fc.assert(
      fc.property(coast, fc.nat(50), (wiggles, turn) => {
        const border = wiggles.map((off, index): Point => [index * 20, 1000 + off]);
        const [start, end] = [border[0] ?? [0, 0], border.at(-1) ?? [0, 0]];
        const upper = [...border, [end[0], 2000], [start[0], 2000]] as const;
        const lower = [...border.toReversed(), [start[0], 0], [end[0], 0]] as const;
        const at = turn % lower.length;
        const turned = [...lower.slice(at), ...lower.slice(0, at)];
        const [one, other] = thinLines([closed(upper), closed(turned)]);
        const own = [...keys(one ?? closed([]))].filter((key) => !/ (0|2000)$/.test(key));
        const others = [...keys(other ?? closed([]))].filter((key) => !/ (0|2000)$/.test(key));
        expect(own.toSorted()).toEqual(others.toSorted());
        expect(own.length).toBeLessThanOrEqual(border.length);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves no line farther than three hundredths of a millimetre from where it was', () => {
    const line = Array.from(
      { length: 400 },
      (_, index): Point => [index * 5, Math.round(Math.sin(index / 9) * 40)],
    );
    const [thin] = thinLines([{ points: line, isClosed: false }]);
    const points = thin?.points ?? [];
    expect(points.length).toBeLessThan(100);
    for (const [x, y] of line) {
      const after = points.findIndex((point) => point[0] >= x);
      const [to, from] = [points[after] ?? [x, y], points[Math.max(0, after - 1)] ?? [x, y]];
      const share = to[0] === from[0] ? 0 : (x - from[0]) / (to[0] - from[0]);
      expect(Math.abs(from[1] + (to[1] - from[1]) * share - y)).toBeLessThanOrEqual(4.5);
    }
  });

  it('drops what is too small to be seen, and keeps an island that is not', () => {
    const dot = closed([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    const island = closed([
      [0, 500],
      [20, 500],
      [20, 520],
      [0, 520],
    ]);
    expect(thinLines([dot, island]).map(({ points }) => points.length)).toEqual([0, 4]);
  });
});

describe('toUnits', () => {
  it('rounds to hundredths of a millimetre, once a place', () => {
    expect(
      toUnits([
        [1.234, 5.678],
        [1.2341, 5.6779],
        [2, 5.678],
      ]),
    ).toEqual([
      [123, 568],
      [200, 568],
    ]);
  });
});
