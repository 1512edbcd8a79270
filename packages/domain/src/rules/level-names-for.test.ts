import { describe, expect, it } from 'vitest';
import { anOperation } from '../../test/builders';
import { LANGUAGES } from '../language';
import { LEVEL_KEYS, LevelNames, levelOfKey } from '../level-names';
import {
  COUNTRIES_WITH_LEVEL_NAMES,
  levelNameOfCountry,
} from '../vocabulary/level-names-of-country';
import { levelNamesFor } from './level-names-for';

const ownCounty = { en: { one: 'prefecture', other: 'prefectures' } };

describe('the names of an operation’s admin levels', () => {
  it('are the usual ones of its country where it says nothing', () => {
    expect(levelNamesFor(anOperation(), () => [])).toMatchObject({
      0: { en: { one: 'country', other: 'countries' } },
      1: { en: { one: 'state' }, fr: { other: 'États' } },
      2: { en: { one: 'county', other: 'counties' }, es: { other: 'condados' } },
      3: { en: { other: 'payams' } },
    });
  });

  it('are its own where it says so, in its own languages only', () => {
    const operation = anOperation({ levelNames: { 2: ownCounty } });
    expect(levelNamesFor(operation, () => [])[2]).toEqual(ownCounty);
  });

  it.each([
    { loaded: ['SSD'], expected: 'county', why: 'the country whose areas are loaded' },
    { loaded: ['SS', 'SSD'], expected: 'county', why: 'one country under both of its codes' },
    { loaded: ['SSD', 'UGA'], expected: undefined, why: 'counties and districts side by side' },
    { loaded: ['SSD', 'XXX'], expected: undefined, why: 'a country without a usual name' },
    { loaded: [], expected: undefined, why: 'nothing loaded of two countries that differ' },
  ])('at level 2 is $expected for $why', ({ loaded, expected }) => {
    const operation = anOperation({ countries: ['SSD', 'UGA'] });
    expect(levelNamesFor(operation, () => loaded)[2]?.en?.one).toBe(expected);
  });

  it('has one name where countries agree', () => {
    const operation = anOperation({ countries: ['SSD', 'SDN'] });
    expect(levelNamesFor(operation, () => ['SSD', 'SDN'])[1]?.en?.one).toBe('state');
  });
});

describe('the vocabulary of levels', () => {
  it.each(COUNTRIES_WITH_LEVEL_NAMES)('names levels 1 and 2 of %s in every language', (iso3) => {
    const names = LEVEL_KEYS.map((key) => [key, levelNameOfCountry(iso3, levelOfKey(key))]);
    const known = LevelNames.parse(Object.fromEntries(names.filter(([, name]) => name !== null)));
    for (const level of ['1', '2'] as const) {
      expect(Object.keys(known[level] ?? {})).toEqual([...LANGUAGES]);
    }
  });

  it('has none for a country that it does not know, but its outline is a country', () => {
    expect(levelNameOfCountry('NZL', 1)).toBeNull();
    expect(levelNameOfCountry('NZL', 0)?.en?.one).toBe('country');
  });
});
