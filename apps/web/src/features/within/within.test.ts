import type { DrawnArea } from '@waystation/domain';
import { isInside, kilometresBetween, type Point } from '@waystation/domain';
import { outlineOf } from '@waystation/scene';
import { DrawnAreaText, drawnAreaText } from '@waystation/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const JUBA: Point = [31.6, 4.85];
const MALAKAL: Point = [31.66, 9.53];

describe('kilometresBetween', () => {
  it.each([
    // The length of a degree and of half a great circle, and Nashville to Los Angeles (Rosetta Code,
    // Haversine formula: 2,887.26 km on a sphere of 6,372.8 km).
    { from: [0, 0], to: [0, 1], km: 111.195 },
    { from: [0, 0], to: [180, 0], km: 20_015.1 },
    { from: [-86.67, 36.12], to: [-118.4, 33.94], km: 2_886.45 },
  ] as const)('is $km from $from to $to', ({ from, to, km }) => {
    expect(kilometresBetween(from, to)).toBeCloseTo(km, 0);
  });

  it('is the same both ways', () => {
    expect(kilometresBetween(JUBA, MALAKAL)).toBeCloseTo(kilometresBetween(MALAKAL, JUBA), 9);
  });
});

const AREAS: readonly DrawnArea[] = [
  { kind: 'box', south: 4, west: 31, north: 6, east: 32 },
  { kind: 'circle', latitude: 5, longitude: 31.5, km: 60 },
  {
    kind: 'polygon',
    corners: [
      [4, 31],
      [6, 31],
      [6, 32],
      [4, 32],
    ],
  },
];

describe.each(AREAS)('a drawn $kind', (area) => {
  it('has Juba in it and Malakal not', () => {
    expect([isInside(area, JUBA), isInside(area, MALAKAL)]).toEqual([true, false]);
  });

  it('goes through the address unchanged', () => {
    expect(DrawnAreaText.parse(drawnAreaText(area))).toEqual(area);
  });

  it('is drawn as what it contains: the middle of its outline is inside', () => {
    const ring = outlineOf(area);
    expect(ring[0]).toEqual(ring.at(-1));
    const mean = (axis: 0 | 1): number =>
      ring.slice(1).reduce((sum, corner) => sum + corner[axis], 0) / (ring.length - 1);
    expect(isInside(area, [mean(0), mean(1)])).toBe(true);
  });
});

describe('a circle', () => {
  it('is drawn at its distance on the ground, wherever it is', () => {
    const latitudes = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(latitudes, fc.double({ min: 1, max: 900, noNaN: true }), (latitude, km) => {
        const ring = outlineOf({ kind: 'circle', latitude, longitude: 30, km });
        for (const [longitude, north] of ring) {
          expect(kilometresBetween([30, latitude], [longitude, north])).toBeCloseTo(km, 0);
        }
      }),
    );
  });
});

describe('a polygon', () => {
  it('may be hollow: what lies in its bay is outside', () => {
    const bay: DrawnArea = {
      kind: 'polygon',
      corners: [
        [0, 0],
        [0, 4],
        [4, 4],
        [4, 3],
        [1, 2],
        [4, 1],
        [4, 0],
      ],
    };
    expect([isInside(bay, [2, 3]), isInside(bay, [2, 0.5])]).toEqual([false, true]);
  });
});

describe('the text of a drawn area', () => {
  it.each([
    'box:4,31,6',
    'box:4,31,96,32',
    'circle:5,31,0',
    'circle:5,31,99999',
    'polygon:4,31,6,31',
    'polygon:4,31,6,31,6',
    'triangle:1,2,3,4,5,6',
    `polygon:${Array.from({ length: 130 }, () => '1').join(',')}`,
  ])('is refused where it makes no area: %s', (text) => {
    expect(DrawnAreaText.safeParse(text).success).toBe(false);
  });
});
