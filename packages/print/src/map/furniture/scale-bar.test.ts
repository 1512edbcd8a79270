import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { paperProjection } from '../projection/paper-projection';
import { northAt } from './north';
import { paperScaleBar } from './scale-bar';

const A3 = { widthMm: 319, heightMm: 224 };

describe('paperScaleBar', () => {
  it.each([
    { name: 'South Sudan', extent: [24.1, 3.5, 35.9, 12.2] },
    { name: 'Libya', extent: [9, 19, 26, 34] },
    { name: 'the Sahel', extent: [-18, 4, 40, 28] },
    { name: 'Svalbard', extent: [10, 76, 30, 81] },
    { name: 'a town', extent: [31.5, 4.8, 31.65, 4.9] },
  ] as const)('is as long as the ground at the centre of $name, within 1 %', ({ extent }) => {
    const projection = paperProjection(extent, A3);
    const { meters, lengthMm } = paperScaleBar(projection, 60);
    const [x, y] = [A3.widthMm / 2, A3.heightMm / 2];
    const [from, to] = [
      projection.toGround([x - lengthMm / 2, y]),
      projection.toGround([x + lengthMm / 2, y]),
    ];
    const { s12 = 0 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
    expect(s12 / meters).toBeGreaterThan(0.99);
    expect(s12 / meters).toBeLessThan(1.01);
    expect(lengthMm).toBeLessThanOrEqual(60.01);
  });

  it.each([
    { scale: 4_469_228, meters: 250_000, marks: [0, 50, 100, 150, 200, 250], ratio: 4_470_000 },
    { scale: 3_400_000, meters: 200_000, marks: [0, 50, 100, 150, 200], ratio: 3_400_000 },
    { scale: 1_999, meters: 100, marks: [0, 0.025, 0.05, 0.075, 0.1], ratio: 2_000 },
  ])('has round numbers at 1 : $scale', ({ scale, meters, marks, ratio }) => {
    const bar = paperScaleBar({ scale }, 60);
    expect(bar.meters).toBe(meters);
    expect(bar.marks.map((mark) => mark.meters / 1000)).toEqual(marks);
    expect(bar.marks.at(-1)?.atMm).toBeCloseTo(bar.lengthMm, 9);
    expect(bar.ratio).toBe(ratio);
  });
});

describe('northAt', () => {
  it('turns an arrow in a corner towards the pole', () => {
    const { frame, scale, centre } = paperProjection([9, 19, 26, 34], A3);
    const map = { frame, scale, projection: { centre } };
    expect(northAt(map, [159.5, 112])).toBeCloseTo(0, 3);
    expect(northAt(map, [10, 200])).toBeGreaterThan(3);
    expect(northAt(map, [310, 200])).toBeLessThan(-3);
  });
});
