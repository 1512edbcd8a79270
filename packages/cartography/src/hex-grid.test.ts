import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksAfter } from './class-breaks';
import { densityLegend } from './density-legend';
import { HEX_RADIUS_PIXELS, hexAt, hexCentre, hexRadius, hexRing } from './hex-grid';
import { MERCATOR_PIXELS } from './mercator-pixels';

const RADIUS = hexRadius(5);
const point = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

const NEIGHBOURS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [-1, 1],
] as const;

describe('the grid of hexagons', () => {
  it('has no point nearer to another middle than to its own', () => {
    fc.assert(
      fc.property(point, (at) => {
        const hexagon = hexAt(at, RADIUS);
        const own = apart(at, hexCentre(hexagon, RADIUS));
        for (const [across, down] of NEIGHBOURS) {
          const other = { column: hexagon.column + across, row: hexagon.row + down };
          expect(own).toBeLessThanOrEqual(apart(at, hexCentre(other, RADIUS)) + 1e-12);
        }
      }),
    );
  });

  it('finds a hexagon again by its middle', () => {
    const step = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(fc.record({ column: step, row: step }), (hexagon) => {
        expect(hexAt(hexCentre(hexagon, RADIUS), RADIUS)).toEqual(hexagon);
      }),
    );
  });

  it('has hexagons that share their corners: no gap and no overlap', () => {
    const ring = hexRing({ column: 3, row: 4 }, 1).slice(0, 6);
    const around = NEIGHBOURS.flatMap(([across, down]) =>
      hexRing({ column: 3 + across, row: 4 + down }, 1).slice(0, 6),
    );
    for (const corner of ring) {
      expect(around.filter((other) => apart(corner, other) < 1e-9)).toHaveLength(2);
      expect(apart(corner, hexCentre({ column: 3, row: 4 }, 1))).toBeCloseTo(1, 9);
    }
  });

  it('keeps its size on the screen at every whole zoom', () => {
    for (const zoom of [2, 7, 14]) {
      expect(hexRadius(zoom) * MERCATOR_PIXELS * 2 ** zoom).toBeCloseTo(HEX_RADIUS_PIXELS, 9);
    }
  });

  it('closes its ring', () => {
    const ring = hexRing({ column: 0, row: 0 }, RADIUS);
    expect(ring).toHaveLength(7);
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});

describe('densityLegend', () => {
  const FACTS = { placed: 3, sites: 5, withoutNumber: 1, widthKm: 40, areaDifference: 0.02 };
  const figure = (value: number | null) => ({
    value,
    absence: value === null ? ('unknown' as const) : null,
    carriedOver: false,
  });

  it('counts hexagons by class, and apart those of zero and those without a count', () => {
    const breaks = breaksAfter({ method: 'natural' }, [100]);
    const legend = densityLegend([5, 500, 0, null].map(figure), breaks, FACTS);
    expect(legend.classes.classes.map(({ count }) => count)).toEqual([1, 1]);
    expect(legend.classes.nothings).toMatchObject([
      { what: 'zero', count: 1 },
      { what: 'unknown', count: 1 },
    ]);
    expect(legend.facts).toBe(FACTS);
  });
});
