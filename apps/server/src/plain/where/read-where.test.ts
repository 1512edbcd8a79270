import { Pcode, type Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from './known-place';
import { readWhere } from './read-where';

const aTown = (names: Record<string, string>, position: Position): KnownPlace => ({
  kind: 'town',
  names,
  otherNames: [],
  countries: ['SSD'],
  position,
});

/** An area of 10,000 km², a circle of 56 km around its middle. */
const aCounty = (pcode: string, names: Record<string, string>, position: Position): KnownPlace => ({
  kind: 'area',
  names,
  otherNames: [`${names.en} county`],
  countries: ['SSD'],
  position,
  area: { pcode: Pcode.parse(pcode), level: 2, areaKm2: 10_000 },
});

const RUBKONA = aCounty('SS0609', { en: 'Rubkona', ar: 'روبكونا' }, [29.7, 9.3]);
const JUBA = aCounty('SS0101', { en: 'Juba' }, [31.5, 4.6]);
const KAPOETA_EAST = aCounty('SS0203', { en: 'Kapoeta East' }, [34.2, 5.1]);
const KAPOETA_NORTH = aCounty('SS0204', { en: 'Kapoeta North' }, [33.8, 5.3]);
const NAGERO = aCounty('SS1009', { en: 'Nagero' }, [27.9, 6.2]);
const JUBA_TOWN = aTown({ en: 'Juba', ar: 'جوبا' }, [31.58, 4.85]);
const NAGERO_ELSEWHERE = aTown({ en: 'Nagero' }, [33.4, 8.1]);
const NIMULE = aTown({ en: 'Nimule' }, [32.06, 3.6]);
const KUDA = aTown({ en: 'Kuda' }, [31.2, 4.9]);

const PLACES = [
  ...[JUBA_TOWN, NAGERO_ELSEWHERE, NIMULE, KUDA],
  ...[RUBKONA, JUBA, KAPOETA_EAST, KAPOETA_NORTH, NAGERO],
];

/** What is understood: the place; several; or null with those written nearly so. */
const read = (text: string) => {
  const where = readWhere(text, PLACES);
  switch (where.kind) {
    case 'point':
      return where.readAs.kind === 'place' ? where.readAs.place : where.position;
    case 'several':
      return where.places;
    case 'nowhere':
      return { near: where.near };
    default:
      return where.kind;
  }
};

describe('where people are, by an area', () => {
  it.each(['SS0609', 'ss0609', ' Rubkona (SS0609) ', 'Rubkona', 'RUBKONA', 'روبكونا'])(
    '%s is the county',
    (text) => {
      expect(read(text)).toBe(RUBKONA);
    },
  );

  it.each(['Roubkona', 'Rubcona', 'Rubkonna', 'Rubkuna', 'ربكونا', 'Rukbona'])(
    '%s is the county, too: it is read so, or a slip away',
    (text) => {
      expect(read(text)).toBe(RUBKONA);
    },
  );

  it('is the town that a county is called after, unless somebody says the county', () => {
    expect(read('Juba')).toBe(JUBA_TOWN);
    expect(read('Juba county')).toBe(JUBA);
    expect(read('SS0101')).toBe(JUBA);
  });

  it('is asked back where a town of that name lies elsewhere, or several begin so', () => {
    expect(read('Nagero')).toEqual([NAGERO_ELSEWHERE, NAGERO]);
    expect(read('Kapoeta')).toEqual([KAPOETA_EAST, KAPOETA_NORTH]);
  });

  it('is not guessed of a code that nothing has', () => {
    expect(read('SS9999')).toEqual({ near: [] });
  });
});

describe('where people are, by a town', () => {
  it('is taken in another spelling of its sound', () => {
    expect(read('Nimoulé')).toBe(NIMULE);
  });

  it('is offered, not taken, where it is a slip away: a village may be called so', () => {
    expect(read('Nimulet')).toEqual({ near: [NIMULE] });
    expect(read('Kudak')).toEqual({ near: [KUDA] });
  });

  it('is coordinates where they are typed', () => {
    expect(read('4.85, 31.58')).toEqual([31.58, 4.85]);
  });

  it('is near a town for a short Plus Code, and not near the middle of its county', () => {
    expect(readWhere('VH2M+2X Juba', PLACES)).toMatchObject({
      kind: 'point',
      readAs: { kind: 'coordinates' },
    });
    expect(readWhere('VH2M+2X Rubkona', PLACES).kind).not.toBe('point');
  });
});
