import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { findableTowns } from './findable-towns';
import { nearestTown } from './nearest-town';
import { type Town, TownList } from './town';

const JUBA: Town = {
  names: { en: 'Juba', ar: 'جوبا' },
  position: [31.5825, 4.8517],
  people: 300_000,
};
const KUAJOK: Town = { names: { en: 'Kuajok' }, otherName: 'Kuacjok', position: [27.9953, 8.3088] };

describe('a list of towns', () => {
  it('is read as the server writes it', () => {
    expect(TownList.parse(JSON.parse(JSON.stringify([JUBA, KUAJOK])))).toEqual([JUBA, KUAJOK]);
  });

  it.each([
    ['without a place', [{ names: { en: 'Juba' } }]],
    ['beyond the pole', [{ names: {}, position: [31, 95] }]],
    ['that is an answer of another kind', { status: 404 }],
  ])('is refused %s', (_case, list) => {
    expect(TownList.safeParse(list).success).toBe(false);
  });

  it('is found by any of its names, with its country beside it', () => {
    const found = findableTowns([{ iso3: 'SSD', towns: [JUBA, KUAJOK] }], {
      nameOf: ({ ar, en }) => ar ?? en,
      countryOf: () => 'جنوب السودان',
    });
    expect(found).toMatchObject([
      { kind: 'town', id: 'SSD:0', name: 'جوبا', context: ['جنوب السودان'], weight: 300_000 },
      {
        kind: 'town',
        id: 'SSD:1',
        name: 'Kuajok',
        otherNames: ['Kuajok', 'Kuacjok'],
        weight: null,
      },
    ]);
  });
});

describe('the nearest town', () => {
  it.each([
    // A degree of latitude is 111.2 km; of longitude at 5° north 110.8 km.
    { point: [31.5825, 5.8517], kilometres: 111.2, direction: 'n' },
    { point: [32.5825, 4.8517], kilometres: 110.8, direction: 'e' },
    { point: [31.4825, 4.7517], kilometres: 15.7, direction: 'sw' },
    { point: [31.5825, 4.8517], kilometres: 0, direction: 'n' },
  ] as const)(
    'of $point is Juba, $kilometres km $direction',
    ({ point, kilometres, direction }) => {
      const near = nearestTown([KUAJOK, JUBA], point);
      expect(near).toMatchObject({ town: JUBA, direction });
      expect(near?.kilometres).toBeCloseTo(kilometres, 1);
    },
  );

  it('is looked for across the date line', () => {
    const across: Position = [-179.9, 0];
    const near = nearestTown([{ names: { en: 'East' }, position: [179.9, 0] }], across);
    expect(near).toMatchObject({ direction: 'e' });
    expect(near?.kilometres).toBeCloseTo(22.2, 1);
  });

  it('is none where no towns are known', () => {
    expect(nearestTown([], [0, 0])).toBeNull();
  });
});
