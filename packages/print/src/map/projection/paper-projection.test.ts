import { describe, expect, it } from 'vitest';
import { type Extent, paperProjection, projectionOf, zoomOf } from './paper-projection';
import { paperZoom } from './paper-zoom';

const A3 = { widthMm: 319, heightMm: 224 };
const SOUTH_SUDAN: Extent = [24.1, 3.5, 35.9, 12.2];

describe('paperProjection', () => {
  it.each([
    { name: 'a country', extent: SOUTH_SUDAN },
    { name: 'over the antimeridian', extent: [172, -22, -172, -12] },
    { name: 'the same told past 180°', extent: [172, -22, 188, -12] },
    { name: 'the Arctic', extent: [-180, 60, 180, 90] },
    { name: 'the Antarctic', extent: [-180, -90, 180, -62] },
    { name: 'the world', extent: [-180, -90, 180, 90] },
    { name: 'a street', extent: [31.58, 4.85, 31.59, 4.851] },
  ] as const)('shows all of $name, with its middle in the middle', ({ extent }) => {
    const { toPaper, centre } = paperProjection(extent, A3);
    const [west, south, east, north] = extent;
    const width = (east < west ? east + 360 : east) - west;
    for (const across of [0, 0.25, 0.5, 0.75, 1]) {
      for (const up of [0, 0.5, 1]) {
        const [x, y] = toPaper([west + width * across, south + (north - south) * up]);
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x).toBeLessThanOrEqual(A3.widthMm + 0.01);
        expect(y).toBeGreaterThanOrEqual(-0.01);
        expect(y).toBeLessThanOrEqual(A3.heightMm + 0.01);
      }
    }
    const [x, y] = toPaper(centre);
    expect(x).toBeCloseTo(A3.widthMm / 2, 6);
    expect(y).toBeCloseTo(A3.heightMm / 2, 6);
  });

  it('takes an extent on either side of the antimeridian for the same', () => {
    const jumping = paperProjection([172, -22, -172, -12], A3);
    const going = paperProjection([172, -22, 188, -12], A3);
    expect(jumping.scale).toBeCloseTo(going.scale, 3);
  });

  it('fills the frame one way', () => {
    const { toPaper } = paperProjection(SOUTH_SUDAN, A3);
    expect(Math.min(toPaper([30, 12.2])[1], toPaper([24.1, 12.2])[1])).toBeCloseTo(0, 0);
  });

  it('does not magnify a single place without end', () => {
    expect(paperProjection([31.58, 4.85, 31.58, 4.85], A3).scale).toBeGreaterThan(2_000);
  });

  it.each([
    { extent: [0, 10, 10, 5], why: 'south above north' },
    { extent: [Number.NaN, 0, 1, 1], why: 'no number' },
    { extent: [0, 0, 900, 1], why: 'far beyond the world' },
    { extent: [0, -91, 1, 1], why: 'beyond a pole' },
  ] as const)('refuses $extent: $why', ({ extent }) => {
    expect(() => paperProjection(extent, A3)).toThrow('There is no such extent');
  });

  it.each([
    { name: 'a country', extent: SOUTH_SUDAN, coverMm: 92 },
    { name: 'under more than half', extent: SOUTH_SUDAN, coverMm: 200 },
    { name: 'over the antimeridian', extent: [172, -22, -172, -12], coverMm: 92 },
  ] as const)('shows all of $name in what nothing lies over', ({ extent, coverMm }) => {
    const { toPaper } = paperProjection(extent, { ...A3, coverMm });
    const [west, south, east, north] = extent;
    const width = (east < west ? east + 360 : east) - west;
    const points = [0, 0.5, 1].flatMap((across) =>
      [south, north].map((latitude) => toPaper([west + width * across, latitude])),
    );
    const xs = points.map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-0.5);
    expect(Math.max(...xs)).toBeLessThanOrEqual(A3.widthMm - coverMm + 0.5);
    expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(A3.widthMm - coverMm, 0);
  });

  it('refuses a frame without room', () => {
    expect(() => paperProjection(SOUTH_SUDAN, { widthMm: 0, heightMm: 10 })).toThrow('0 × 10 mm');
  });

  it('has north up in the middle and leaning beside it', () => {
    const { northAt } = paperProjection(SOUTH_SUDAN, A3);
    expect(northAt([30, 8])).toBeCloseTo(0, 1);
    expect(northAt([24.5, 8])).toBeGreaterThan(0.5);
    expect(northAt([35.5, 8])).toBeLessThan(-0.5);
  });

  it('stands for the zoom of a screen that shows as much', () => {
    // 1 : 4 260 000 at 0.2 mm a pixel is 852 m a pixel; 512 pixels round the equator are 78 272 m each.
    const projection = paperProjection(SOUTH_SUDAN, A3);
    const expected = Math.log2(
      (78_271.517 * Math.cos((projection.centre[1] * Math.PI) / 180)) / (projection.scale * 0.0002),
    );
    expect(zoomOf(projection, 0.2)).toBeCloseTo(expected, 4);
    expect(paperZoom({ frame: A3, extent: SOUTH_SUDAN, pointScale: 0.2 })).toBeCloseTo(expected, 4);
    expect(zoomOf(paperProjection([-180, 60, 180, 90], A3), 0.2)).toBeGreaterThan(1);
  });

  it('can be had again from a map', () => {
    const { frame, scale, centre, toPaper } = paperProjection(SOUTH_SUDAN, A3);
    const again = projectionOf({ frame, scale, projection: { centre } });
    expect(again.toPaper([31.6, 4.85])).toEqual(toPaper([31.6, 4.85]));
  });
});
