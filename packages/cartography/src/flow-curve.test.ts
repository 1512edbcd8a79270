import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowCurve } from './flow-curve';
import { fromMercator, toMercator } from './web-mercator';

/** Half the width in metres of the Web Mercator world (radius 6 378 137 m). */
const HALF_WORLD_METERS = Math.PI * 6_378_137;

describe('Web Mercator', () => {
  it('agrees with the worked example of IOGP guidance note 373-7-2, method 1024', () => {
    // 24°22'54.433"N 100°20'00.000"W is E −11 169 055.58 m, N 2 800 000.00 m.
    const { x, y } = toMercator([-100.333_333_333, 24.381_786_944]);
    expect((x - 0.5) * 2 * HALF_WORLD_METERS).toBeCloseTo(-11_169_055.58, 1);
    expect((0.5 - y) * 2 * HALF_WORLD_METERS).toBeCloseTo(2_800_000, 1);
  });

  it('comes back to where it was', () => {
    const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
    const latitudes = fc.double({ min: -85, max: 85, noNaN: true });
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const [east, north] = fromMercator(toMercator([longitude, latitude]));
        expect(east).toBeCloseTo(longitude, 8);
        expect(north).toBeCloseTo(latitude, 8);
      }),
    );
  });
});

describe('flowCurve', () => {
  const middleOf = (line: readonly (readonly [number, number])[]) =>
    line[Math.floor(line.length / 2)] ?? [0, 0];

  it('bends to the right of travel in both directions', () => {
    const eastward = flowCurve([0, 0], [10, 0]);
    const westward = flowCurve([10, 0], [0, 0]);
    expect(middleOf(eastward?.line ?? [])[1]).toBeLessThan(-0.5);
    expect(middleOf(westward?.line ?? [])[1]).toBeGreaterThan(0.5);
  });

  it('bends east when travelling north, as from Jonglei to Upper Nile in the mockup', () => {
    const curve = flowCurve([32.5, 7.5], [32.7, 9.9]);
    expect(middleOf(curve?.line ?? [])[0]).toBeGreaterThan(32.7);
  });

  it('points along its end, clockwise from north', () => {
    // A curve that bends right turns left at its end: northward travel ends a little west of north.
    const north = flowCurve([30, 5], [30, 10])?.bearing ?? 0;
    expect(north).toBeGreaterThan(330);
    expect(north).toBeLessThan(360);
    const south = flowCurve([30, 10], [30, 5])?.bearing ?? 0;
    expect(south).toBeGreaterThan(150);
    expect(south).toBeLessThan(180);
  });

  it('goes the short way across the date line', () => {
    const { line } = flowCurve([170, 0], [-170, 0]) ?? { line: [] };
    expect(line.every(([longitude]) => longitude > 169 && longitude < 191)).toBe(true);
  });

  it('keeps clear of both ends, so that symbols there stay readable', () => {
    const { line } = flowCurve([0, 0], [10, 0]) ?? { line: [] };
    expect(line[0]?.[0]).toBeGreaterThan(0.1);
    expect(line.at(-1)?.[0]).toBeLessThan(9.9);
  });

  it('is nothing where both ends are one point', () => {
    expect(flowCurve([31, 5], [31, 5])).toBeNull();
  });
});
