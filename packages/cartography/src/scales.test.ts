import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOWS_DRAWN_ENTIRELY, flowScale } from './flow-scale';
import { arrowHead, flowWidth, MAX_FLOW_WIDTH, MIN_FLOW_WIDTH } from './flow-width';
import { niceFloor, roundSignificant } from './nice-number';
import { metersPerPixel, scaleBar } from './scale-bar';
import { MAX_SITE_RADIUS, MIN_SITE_RADIUS, siteRadius } from './site-radius';
import { halfSideOf, siteShape } from './site-shape';

/** Bentiu IDP Camp, the largest site of round 11. */
const BENTIU = 108_456;

describe('siteRadius', () => {
  it.each([
    { individuals: 108_456, expected: 24 },
    { individuals: 25_000, expected: 11.5227 },
    { individuals: 5_000, expected: 5.1531 },
    { individuals: 12, expected: MIN_SITE_RADIUS },
    { individuals: 0, expected: MIN_SITE_RADIUS },
  ])('draws $individuals people at $expected px, as in the mockup', ({ individuals, expected }) => {
    expect(siteRadius(individuals, BENTIU)).toBeCloseTo(expected, 4);
  });

  it('grows with people, and twice the people is twice the area', () => {
    const people = fc.integer({ min: 1_000, max: BENTIU });
    fc.assert(
      fc.property(people, people, (a, b) => {
        const [ra, rb] = [siteRadius(a, BENTIU), siteRadius(b, BENTIU)];
        expect(Math.sign(ra - rb)).toBe(Math.sign(a - b));
        expect((ra / rb) ** 2).toBeCloseTo(a / b, 6);
        expect(Math.max(ra, rb)).toBeLessThanOrEqual(MAX_SITE_RADIUS);
      }),
    );
  });

  it('draws no symbol larger than the smallest where the operation has no people', () => {
    expect(siteRadius(5, 0)).toBe(MIN_SITE_RADIUS);
  });
});

describe('site shapes', () => {
  it.each([
    { type: 'plannedCamp', shape: 'circle' },
    { type: 'displacementSite', shape: 'circle' },
    { type: 'collectiveCentre', shape: 'square' },
    { type: 'selfSettled', shape: 'diamond' },
    { type: 'hostCommunity', shape: 'ring' },
  ] as const)('draws a $type as a $shape', ({ type, shape }) => {
    expect(siteShape(type)).toBe(shape);
  });

  it('gives the square the area of the circle', () => {
    expect((halfSideOf(10) * 2) ** 2).toBeCloseTo(Math.PI * 100, 9);
  });
});

describe('flowWidth', () => {
  it('is 9.5 px for the largest and never below 1.1 px', () => {
    expect(flowWidth(56_333, 56_333)).toBe(MAX_FLOW_WIDTH);
    expect(flowWidth(20_000, 56_333)).toBeCloseTo(3.3728, 4);
    expect(flowWidth(1, 56_333)).toBe(MIN_FLOW_WIDTH);
    expect(flowWidth(1, 0)).toBe(MIN_FLOW_WIDTH);
  });

  it('never draws more people thinner', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(flowWidth(less, 100_000)).toBeLessThanOrEqual(flowWidth(more, 100_000));
      }),
    );
  });

  it('gives thin flows a head that can be seen', () => {
    expect(arrowHead(1.1)).toEqual({ half: 3.6, length: 6.7 });
    expect(arrowHead(9.5).half).toBeCloseTo(7.35, 9);
  });
});

describe('flowScale', () => {
  it('draws from 4 500 people where the largest of many is 56 333, as in the design', () => {
    const many = Array.from({ length: 25 }, (_, index) => 1_000 + index);
    expect(flowScale([56_333, ...many])).toEqual({ maximum: 56_333, threshold: 4_500 });
  });

  it('draws every flow where there are few', () => {
    const few = Array.from({ length: FLOWS_DRAWN_ENTIRELY }, (_, index) => 10 ** (index % 5));
    expect(flowScale(few).threshold).toBe(1);
  });

  it('has nothing to measure against where nobody moved', () => {
    expect(flowScale([])).toEqual({ maximum: 0, threshold: 1 });
  });
});

describe('nice numbers', () => {
  it.each([
    { value: 27_114, expected: 25_000 },
    { value: 5_422, expected: 5_000 },
    { value: 22_533, expected: 20_000 },
    { value: 10, expected: 10 },
    { value: 1, expected: 1 },
    { value: 0.3, expected: 0.25 },
  ])('takes $value down to $expected', ({ value, expected }) => {
    expect(niceFloor(value)).toBeCloseTo(expected, 12);
  });

  it('never goes above the value, nor below two fifths of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value) => {
        expect(niceFloor(value)).toBeLessThanOrEqual(value * (1 + 1e-12));
        expect(niceFloor(value)).toBeGreaterThan(value * 0.399);
      }),
    );
  });

  it('rounds to significant digits', () => {
    expect(roundSignificant(4_506.64, 2)).toBe(4_500);
    expect(roundSignificant(0, 2)).toBe(0);
  });
});

describe('scale bar', () => {
  it.each([
    // "Resolution" of 256-pixel tiles at the equator, wiki.openstreetmap.org/wiki/Zoom_levels.
    { osmZoom: 0, metres: 156_543.03 },
    { osmZoom: 5, metres: 4_891.97 },
    { osmZoom: 15, metres: 4.777 },
  ])('measures $metres m a pixel where tiles of 256 px are at zoom $osmZoom', (row) => {
    // MapLibre's tiles are twice as wide, so its zooms are one lower.
    expect(metersPerPixel(0, row.osmZoom - 1)).toBeCloseTo(row.metres, row.osmZoom > 9 ? 3 : 2);
  });

  it('gets shorter on the ground towards the poles', () => {
    expect(metersPerPixel(60, 5)).toBeCloseTo(metersPerPixel(0, 5) / 2, 6);
  });

  it('is a round distance that fits', () => {
    const bar = scaleBar(metersPerPixel(7.9, 5.4), 100);
    expect(bar.meters).toBe(100_000);
    expect(bar.widthPixels).toBeLessThanOrEqual(100);
  });
});
