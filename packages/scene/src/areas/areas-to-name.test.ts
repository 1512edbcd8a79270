import { AreaColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { areasToName } from './areas-to-name';

const PCODES = ['SS0101', 'SS0102', 'SS0103'];

const columns = (level: number) =>
  AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: PCODES,
    names: PCODES.map((pcode) => ({ en: pcode })),
    parent: PCODES.map(() => null),
    longitude: [30, 31, 32],
    latitude: [8, 8, 8],
    areaKm2: [10, 20, 30],
  });

const rows = columns(2).pcode.map((pcode, index) => ({
  pcode,
  polygon: null,
  value: [null, 5, null][index] ?? null,
  areaKm2: [10, 20, 30][index] ?? null,
}));

describe('the areas that paper names', () => {
  it('are those with the largest number first, then the largest', () => {
    expect(areasToName(columns(2), rows)).toEqual([
      { pcode: 'SS0102', polygon: null, names: { en: 'SS0102' }, position: [31, 8] },
      { pcode: 'SS0103', polygon: null, names: { en: 'SS0103' }, position: [32, 8] },
      { pcode: 'SS0101', polygon: null, names: { en: 'SS0101' }, position: [30, 8] },
    ]);
  });

  it.each([0, 1])('are none at level %s, whose names others write', (level) => {
    expect(areasToName(columns(level), rows)).toEqual([]);
  });

  it('are none where no areas were read', () => {
    expect(areasToName(undefined, rows)).toEqual([]);
  });
});
