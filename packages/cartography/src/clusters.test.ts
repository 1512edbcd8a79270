import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusteredSite, clusterLegend } from './cluster-legend';
import {
  CLUSTER_RADII,
  clusterArc,
  clusterColour,
  clusterGround,
  clusterRadius,
  RING_STEPS,
  ringParts,
} from './cluster-ring';
import { MAP_COLOURS } from './map-colours';
import { SITE_SHAPES } from './site-shape';
import { THEMES } from './theme';

const NONE = { circle: 0, square: 0, diamond: 0, ring: 0 };

describe('clusterRadius', () => {
  it.each([
    { people: 0, radius: 13 },
    { people: 999, radius: 13 },
    { people: 1_000, radius: 16 },
    { people: 99_999, radius: 19 },
    { people: 2_000_000, radius: 23 },
  ])('is $radius px for $people people', ({ people, radius }) => {
    expect(clusterRadius(people)).toBe(radius);
  });
});

describe('ringParts', () => {
  it.each([
    {
      counts: { ...NONE, circle: 1, ring: 1 },
      parts: [
        ['circle', 0, 12],
        ['ring', 12, 12],
      ],
    },
    { counts: { ...NONE, ring: 34 }, parts: [['ring', 0, 24]] },
    {
      counts: { ...NONE, circle: 1, ring: 999 },
      parts: [
        ['circle', 0, 1],
        ['ring', 1, 23],
      ],
    },
    { counts: NONE, parts: [] },
  ])('of $counts are $parts', ({ counts, parts }) => {
    expect(ringParts(counts).map(({ shape, from, steps }) => [shape, from, steps])).toEqual(parts);
  });

  it('close the ring without a gap, and show every kind that occurs', () => {
    const count = fc.nat(5_000);
    const counts = fc.record({ circle: count, square: count, diamond: count, ring: count });
    fc.assert(
      fc.property(counts, (of) => {
        const parts = ringParts(of);
        expect(parts.map(({ shape }) => shape)).toEqual(SITE_SHAPES.filter((one) => of[one] > 0));
        let from = 0;
        for (const part of parts) {
          expect(part.from).toBe(from);
          expect(part.steps).toBeGreaterThan(0);
          from += part.steps;
        }
        expect(from).toBe(parts.length === 0 ? 0 : RING_STEPS);
      }),
    );
  });
});

describe('the symbol of a cluster', () => {
  it.each(THEMES)('has in %s four kinds that differ in colour', (theme) => {
    const colours = SITE_SHAPES.map((shape) => clusterColour(shape, MAP_COLOURS[theme]));
    expect(new Set(colours).size).toBe(SITE_SHAPES.length);
  });

  it('has a ground and pieces of one size, so that they lie over each other', () => {
    for (const radius of CLUSTER_RADII) {
      const piece = clusterArc({ shape: 'circle', steps: 6 }, radius, MAP_COLOURS.light);
      expect(piece.size).toBe(clusterGround(radius, MAP_COLOURS.light).size);
      expect(piece.parts[0]).toMatchObject({ from: 0, to: 0.25 });
    }
  });
});

describe('clusterLegend', () => {
  const aSite = (overrides: Partial<ClusteredSite> = {}): ClusteredSite => ({
    shape: 'ring',
    value: 280,
    isPlaced: true,
    ...overrides,
  });

  it('counts sites without a count apart from the people, and those without coordinates', () => {
    const legend = clusterLegend([
      aSite(),
      aSite({ value: null }),
      aSite({ shape: 'circle', value: 0 }),
      aSite({ isPlaced: false }),
    ]);
    expect(legend).toMatchObject({
      shapes: [
        { shape: 'circle', count: 1 },
        { shape: 'ring', count: 2 },
      ],
      sites: 3,
      people: 280,
      withoutNumber: 1,
      withoutCoordinates: 1,
    });
  });

  it('has the four sizes of the map, each where the one before ends', () => {
    const { sizes } = clusterLegend([]);
    expect(sizes.map(({ radius }) => radius)).toEqual(CLUSTER_RADII);
    for (const [index, { from, below }] of sizes.entries()) {
      expect(from).toBe(sizes[index - 1]?.below ?? 0);
      expect(clusterRadius(from)).toBe(CLUSTER_RADII[index]);
      expect(below === null || clusterRadius(below) === CLUSTER_RADII[index + 1]).toBe(true);
    }
  });
});
