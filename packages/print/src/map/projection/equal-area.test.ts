import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { equalArea } from './equal-area';

describe('equalArea', () => {
  // EPSG Guidance Note 7-2 (2019), 3.2.7: ETRS89-LAEA Europe, of which false easting and northing are
  // taken off: 50°N 5°E lies at 3962799.45 E, 2999718.85 N. GRS 80 and WGS 84 differ by less than this.
  it('gives the published example to the centimetre', () => {
    const [x, y] = equalArea([10, 52]).toMeters([5, 50]);
    expect(x).toBeCloseTo(3_962_799.45 - 4_321_000, 1);
    expect(-y).toBeCloseTo(2_999_718.85 - 3_210_000, 1);
  });

  it.each([
    { centre: [29.75, 7.9], position: [33.1, 12.2] },
    { centre: [179.5, -17], position: [-178, -20] },
    { centre: [0, 90], position: [120, 71] },
    { centre: [0, -90], position: [-30, -80] },
  ] as const)('finds $position again round $centre', ({ centre, position }) => {
    const projection = equalArea(centre);
    const [longitude, latitude] = projection.toPosition(projection.toMeters(position));
    expect(longitude).toBeCloseTo(position[0], 7);
    expect(latitude).toBeCloseTo(position[1], 7);
  });

  it.each([0, 8, 33, 60])(
    'is true to scale at its centre, %d° north, in every direction',
    (latitude) => {
      const { toMeters } = equalArea([20, latitude]);
      for (const azimuth of [0, 45, 90, 200, 315]) {
        const end = Geodesic.WGS84.Direct(latitude, 20, azimuth, 10_000);
        const [x, y] = toMeters([end.lon2 ?? 0, end.lat2 ?? 0]);
        expect(Math.hypot(x, y) / 10_000).toBeCloseTo(1, 5);
      }
    },
  );

  it.each([
    [2, 2],
    [8, -3],
    [-9, 6],
  ])(
    'keeps areas: a square degree %d° east and %d° north of the centre is as large as on the ellipsoid',
    (east, north) => {
      const [west, south] = [20 + east, 10 + north];
      const corners = [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
      ] as const;
      const side = (from: readonly [number, number], to: readonly [number, number]) =>
        Array.from({ length: 40 }, (_, index): readonly [number, number] => [
          from[0] + ((to[0] - from[0]) * index) / 40,
          from[1] + ((to[1] - from[1]) * index) / 40,
        ]);
      const ring = corners.flatMap((corner, index) =>
        side(corner, corners[(index + 1) % 4] ?? corner),
      );
      const { toMeters } = equalArea([20, 10]);
      const points = ring.map(toMeters);
      const flat = points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0);
      const polygon = Geodesic.WGS84.Polygon(false);
      for (const [longitude, latitude] of ring) {
        polygon.AddPoint(latitude, longitude);
      }
      expect(Math.abs(flat) / Math.abs(polygon.Compute(false, true).area ?? 0)).toBeCloseTo(1, 4);
    },
  );
});
