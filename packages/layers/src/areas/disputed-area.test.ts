import { AreaShapes, Pcode } from '@waystation/domain';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { topologyOf } from '../../test/topology-of';
import { readAreaShapes } from './area-geometry';
import { isDisputedArea } from './disputed-area';

const box = (
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
});

const ABYEI = box([27.83, 9.34], [29, 10.17]);
const TWIC = box([27.83, 8.6], [29, 9.34]);

describe('an area of undetermined status', () => {
  it.each([
    { name: 'Abyei', polygon: ABYEI, expected: true },
    { name: 'Twic, its neighbour', polygon: TWIC, expected: false },
    { name: 'a country that holds it', polygon: box([24, 3], [36, 12]), expected: false },
  ])('is $name: $expected', ({ polygon, expected }) => {
    expect(isDisputedArea(polygon)).toBe(expected);
  });

  it('is not nothing', () => {
    expect(isDisputedArea({ type: 'MultiPolygon', coordinates: [] })).toBe(false);
  });

  it('is known by its place, and all its lines are disputed, on either side', () => {
    const pcodes = ['SD19001', 'SS0806'].map((pcode) => Pcode.parse(pcode));
    const shapes = AreaShapes.parse({
      level: 2,
      validOn: '2018-08-17',
      topologies: [topologyOf(pcodes, [ABYEI, TWIC])],
    });
    const { lines } = readAreaShapes(shapes, () => 'SS08');
    expect(lines.map(({ kind }) => kind)).toEqual(['international', 'disputed']);
    const disputed = lines.find(({ kind }) => kind === 'disputed')?.line.coordinates.flat() ?? [];
    expect(disputed).toContainEqual([29, 10.17]);
    expect(disputed.every(([, latitude = 0]) => latitude >= 9.34)).toBe(true);
  });
});
