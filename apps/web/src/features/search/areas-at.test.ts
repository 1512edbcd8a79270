import { AreaColumns, Pcode } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { areaAt, areasAtOf } from './areas-at';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const GEOMETRY: AreaGeometry = {
  level: 2,
  lines: [],
  polygons: new Map([
    // With a hole, and in two parts.
    [
      Pcode.parse('SS0101'),
      { type: 'Polygon', coordinates: [square(30, 4, 2), square(30.5, 4.5, 0.5)] },
    ],
    [
      Pcode.parse('SS0609'),
      { type: 'MultiPolygon', coordinates: [[square(29, 9, 1)], [square(35, 9, 1)]] },
    ],
  ]),
};

describe('the area at a point', () => {
  it.each([
    ['inside', [31.6, 4.85], 'SS0101'],
    ['in a hole', [30.7, 4.7], null],
    ['in the first part', [29.5, 9.5], 'SS0609'],
    ['in the second part', [35.5, 9.5], 'SS0609'],
    ['between the parts', [32, 9.5], null],
    ['outside', [0, 0], null],
  ] as const)('is found %s', (_case, point, pcode) => {
    expect(areaAt(GEOMETRY, point)).toBe(pcode);
  });
});

describe('the names of the areas at a point', () => {
  const levels = [
    AreaColumns.parse({
      level: 1,
      validOn: '2021-09-24',
      pcode: ['SS01'],
      names: [{ en: 'Central Equatoria', fr: 'Équatoria-Central' }],
      parent: ['SSD'],
      longitude: [31],
      latitude: [5],
      areaKm2: [43_033],
    }),
    AreaColumns.parse({
      level: 2,
      validOn: '2018-08-17',
      pcode: ['SS0101'],
      names: [{ en: 'Juba' }],
      parent: ['SS01'],
      longitude: [31],
      latitude: [5],
      areaKm2: [18_396],
    }),
  ];
  const countryOf = () => 'Soudan du Sud';
  const nameOf = ({ fr, en }: Readonly<Record<string, string | undefined>>) => fr ?? en;

  it('are in the reader’s language, innermost first', () => {
    expect(areasAtOf({ geometry: GEOMETRY, levels, nameOf, countryOf })([31.6, 4.85])).toEqual([
      'Juba',
      'Équatoria-Central',
      'Soudan du Sud',
    ]);
  });

  it('are the code where no name is loaded', () => {
    expect(areasAtOf({ geometry: GEOMETRY, levels, nameOf, countryOf })([29.5, 9.5])).toEqual([
      'SS0609',
    ]);
  });

  it('are none outside, and unknown without shapes', () => {
    expect(areasAtOf({ geometry: GEOMETRY, levels, nameOf, countryOf })([0, 0])).toEqual([]);
    expect(areasAtOf({ geometry: null, levels, nameOf, countryOf })([31.6, 4.85])).toBeNull();
  });
});
