import { describe, expect, it } from 'vitest';
import type { KnownPlace } from './known-place';
import { nearPlaces } from './near-places';

const aPlace = (names: Record<string, string>): KnownPlace => ({
  kind: 'town',
  names,
  otherNames: [],
  countries: ['SSD'],
  position: [32.06, 3.6],
});

const PLACES = [
  aPlace({ en: 'Nimule', ar: 'نيمولي' }),
  aPlace({ en: 'Juba' }),
  aPlace({ en: 'Mangalla' }),
  aPlace({ en: 'Transit centre Kuda' }),
];

const nearTo = (name: string) => nearPlaces(PLACES, name).map(({ names }) => names.en);

describe('places of nearly this name', () => {
  it.each([
    ['Nimuley', 'Nimule'],
    ['nimulé!', 'Nimule'],
    ['Jubaa', 'Juba'],
    ['Mongalla', 'Mangalla'],
    ['Kudda', 'Transit centre Kuda'],
    ['نيمولى', 'Nimule'],
  ])('for %s are %s', (typed, meant) => {
    expect(nearTo(typed)).toEqual([meant]);
  });

  it.each(['', 'Xyzzy', 'Nairobi'])('are none for "%s"', (typed) => {
    expect(nearTo(typed)).toEqual([]);
  });
});
