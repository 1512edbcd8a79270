import { describe, expect, it } from 'vitest';
import { countryName, countryOfCode, iso2Of } from './country-name';

describe('the name of a country', () => {
  it.each([
    ['TUN', 'en', 'Tunisia'],
    ['TUN', 'fr', 'Tunisie'],
    ['TCD', 'es', 'Chad'],
    ['EGY', 'ar', 'مصر'],
    ['SSD', 'en', 'South Sudan'],
  ] as const)('%s in %s is %s', (iso3, language, expected) => {
    expect(countryName(iso3, language)).toBe(expected);
  });

  it('is the code where no country has it', () => {
    expect(countryName('XYZ', 'en')).toBe('XYZ');
  });
});

describe('the country of a code', () => {
  it.each([
    ['SD01', 'SDN'],
    ['SDN01', 'SDN'],
    ['UGA03', 'UGA'],
    ['ET12', 'ETH'],
    ['COD', 'COD'],
    ['XX01', null],
    ['', null],
  ])('%s is %s', (code, expected) => {
    expect(countryOfCode(code)).toBe(expected);
  });
});

describe('the two-letter code', () => {
  it.each([
    ['SSD', 'SS'],
    ['TCD', 'TD'],
    ['DZA', 'DZ'],
    ['XYZ', null],
  ])('of %s is %s', (iso3, expected) => {
    expect(iso2Of(iso3)).toBe(expected);
  });
});
