import { describe, expect, it } from 'vitest';
import { fromMercator } from './from-mercator';
import { toMercator } from './to-mercator';

describe('Web Mercator', () => {
  it.each([
    { place: 'the middle', position: [0, 0], point: { x: 0.5, y: 0.5 } },
    { place: 'the north-west corner', position: [-180, 85.0511287798], point: { x: 0, y: 0 } },
  ])('puts $place of the world where tiles expect it', ({ position, point }) => {
    const { x, y } = toMercator(position);
    expect(x).toBeCloseTo(point.x, 9);
    expect(y).toBeCloseTo(point.y, 9);
  });

  it('comes back to the same place', () => {
    const [longitude = 0, latitude = 0] = fromMercator(toMercator([31.58247, 4.85165]));
    expect(longitude).toBeCloseTo(31.58247, 9);
    expect(latitude).toBeCloseTo(4.85165, 9);
  });
});
