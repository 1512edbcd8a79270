import { describe, expect, it } from 'vitest';
import { findPlaces } from './find-places';
import type { KnownPlace } from './known-place';

const aPlace = (names: Record<string, string>, kind: KnownPlace['kind'] = 'town'): KnownPlace => ({
  kind,
  names,
  otherNames: [],
  countries: ['LBY'],
  position: [11.56, 33.14],
});

const RAS = aPlace({ en: 'Ras Ajdir', ar: 'رأس جدير' }, 'crossing');
const PLACES = [
  RAS,
  aPlace({ en: 'Ras Lanuf' }),
  aPlace({ en: 'Zuwarah', fr: 'Zouara' }),
  aPlace({ en: 'Zliten' }),
  aPlace({ en: 'Al Zliten West' }),
];

describe('places by name', () => {
  it.each(['ras ajdir', 'RAS AJDIR', 'راس جدير', 'Ras Ajdir '])('%s is the crossing', (name) => {
    expect(findPlaces(PLACES, name)).toEqual([RAS]);
  });

  it('offers all that begin so, and takes the very name where there is one', () => {
    expect(findPlaces(PLACES, 'ras').map(({ names }) => names.en)).toEqual([
      'Ras Ajdir',
      'Ras Lanuf',
    ]);
    expect(findPlaces(PLACES, 'Zliten').map(({ names }) => names.en)).toEqual(['Zliten']);
    expect(findPlaces(PLACES, 'zlit').map(({ names }) => names.en)).toEqual([
      'Zliten',
      'Al Zliten West',
    ]);
  });

  it.each(['', ' - ', 'Nairobi'])('finds nothing for "%s"', (name) => {
    expect(findPlaces(PLACES, name)).toEqual([]);
  });
});
