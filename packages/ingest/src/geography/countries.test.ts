import { describe, expect, it } from 'vitest';
import { boxOfCountry, countryOfCode, countryOfName, countryOfPcode } from './countries';
import { looksSwapped, mayBeIn } from './country-boxes';

describe('countries', () => {
  it.each([
    ['SS', 'SSD'],
    ['SSD', 'SSD'],
    ['ly', 'LBY'],
    [' COD ', 'COD'],
    ['XX', null],
    ['', null],
    ['ALL', null],
  ])('knows the code "%s" as %s', (code, iso3) => {
    expect(countryOfCode(code)).toBe(iso3);
  });

  it.each([
    ['SS0609', 'SSD'],
    ['UGA03', 'UGA'],
    ['KEN23', 'KEN'],
    ['ET12', 'ETH'],
    ['CAF71', 'CAF'],
    ['SSD', 'SSD'],
    ['0609', null],
    ['ZZ99', null],
  ])('tells the country of the P-code %s: %s', (pcode, iso3) => {
    expect(countryOfPcode(pcode)).toBe(iso3);
  });

  it.each([
    ['Democratic Republic of the Congo', 'COD'],
    ['South Sudan', 'SSD'],
    ['the Sudan', 'SDN'],
    ['Libya', 'LBY'],
    ['United Republic of Tanzania', 'TZA'],
    ['Côte d’Ivoire', 'CIV'],
    ['Atlantis', null],
  ])('knows the name "%s" as %s', (name, iso3) => {
    expect(countryOfName(name)).toBe(iso3);
  });

  it('draws every box from west to east and from south to north, within the globe', () => {
    for (const iso3 of ['SSD', 'LBY', 'HTI', 'UGA', 'RUS', 'FJI']) {
      const [west, south, east, north] = boxOfCountry(iso3) ?? [1, 1, 0, 0];
      expect(west).toBeLessThan(east);
      expect(south).toBeLessThan(north);
      expect(Math.abs(west)).toBeLessThanOrEqual(180);
    }
  });
});

describe('looksSwapped', () => {
  it.each([
    { what: 'Juba', position: [31.57, 4.85], expected: false },
    { what: 'Juba exchanged', position: [4.85, 31.57], expected: true },
    { what: 'a place elsewhere either way', position: [2.35, 48.85], expected: false },
    { what: 'a place a little outside', position: [36.8, 5], expected: false },
  ] as const)('judges $what: $expected', ({ position, expected }) => {
    expect(looksSwapped(position, ['SSD'])).toBe(expected);
  });

  it('does not judge where a country’s box is not known', () => {
    expect(looksSwapped([4.85, 31.57], ['SSD', 'TKL'])).toBe(false);
    expect(mayBeIn([100, 0], ['SSD', 'TKL'])).toBe(true);
    expect(mayBeIn([100, 0], ['SSD'])).toBe(false);
  });
});
