import { AreaColumns, Pcode } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { extentOfArea } from './extent-of-area';

const columns = (level: number, pcodes: readonly string[], parents: readonly (string | null)[]) =>
  AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: pcodes,
    names: pcodes.map((en) => ({ en })),
    parent: parents,
    longitude: pcodes.map(() => 30),
    latitude: pcodes.map(() => 8),
    areaKm2: pcodes.map(() => 1_000),
  });

const LEVELS = [
  columns(1, ['SS01', 'SS06'], [null, null]),
  columns(2, ['SS0101', 'SS0102', 'SS0609'], ['SS01', 'SS01', 'SS06']),
];

const square = (x: number, y: number): number[][][] => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ],
];

const GEOMETRY: AreaGeometry = {
  level: 2,
  polygons: new Map([
    [Pcode.parse('SS0101'), { type: 'Polygon', coordinates: square(30, 4) }],
    [Pcode.parse('SS0102'), { type: 'MultiPolygon', coordinates: [square(32, 5), square(34, 3)] }],
    [Pcode.parse('SS0609'), { type: 'Polygon', coordinates: square(29, 9) }],
  ]),
  lines: [],
};

describe('the extent of an area', () => {
  it.each([
    { of: 'a county', pcode: 'SS0101', extent: [30, 4, 31, 5] },
    { of: 'a county in two parts', pcode: 'SS0102', extent: [32, 3, 35, 6] },
    { of: 'a state, of which the map has the counties', pcode: 'SS01', extent: [30, 3, 35, 6] },
  ])('is that of $of', ({ pcode, extent }) => {
    expect(extentOfArea(pcode, GEOMETRY, LEVELS)).toEqual(extent);
  });

  it('is not known of what the map does not draw', () => {
    expect(extentOfArea('SS060901', GEOMETRY, LEVELS)).toBeNull();
    expect(extentOfArea('SS0101', null, LEVELS)).toBeNull();
  });
});
