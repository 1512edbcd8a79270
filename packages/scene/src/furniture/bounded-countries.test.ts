import { Iso3, Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { boundedCountries } from './bounded-countries';

const bounded = (countries: readonly string[], pcodes: readonly string[]) =>
  boundedCountries(
    countries.map((code) => Iso3.parse(code)),
    [{ pcode: pcodes.map((code) => Pcode.parse(code)) }],
  );

describe('the countries that an operation brings lines of', () => {
  it.each([
    { countries: ['SSD', 'SDN', 'UGA'], pcodes: ['SS01', 'SS0609'], expected: ['SSD'] },
    { countries: ['LBY', 'TUN', 'EGY'], pcodes: ['LBY', 'TUN'], expected: ['LBY', 'TUN'] },
    { countries: ['TCD', 'NER'], pcodes: ['TD', 'TD01'], expected: ['TCD'] },
    // Switzerland is not there because Chile and China begin with its two letters.
    { countries: ['CHE'], pcodes: ['CHL', 'CHN'], expected: [] },
    { countries: ['SSD'], pcodes: [], expected: [] },
  ])('among $countries with areas $pcodes are $expected', ({ countries, pcodes, expected }) => {
    expect(bounded(countries, pcodes)).toEqual(expected);
  });
});
