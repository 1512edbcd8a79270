import { Iso3 } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { namesOfCountries } from './country-names';

describe('namesOfCountries', () => {
  it.each([
    {
      countries: ['SSD'],
      names: {
        en: 'South Sudan',
        fr: 'Soudan du Sud',
        es: 'Sudán del Sur',
        ar: 'جنوب السودان',
      },
    },
    {
      countries: ['TCD', 'SDN'],
      names: {
        en: 'Chad and Sudan',
        fr: 'Tchad et Soudan',
        es: 'Chad y Sudán',
        ar: 'تشاد والسودان',
      },
    },
    { countries: ['XKX'], names: { en: 'XKX', fr: 'XKX', es: 'XKX', ar: 'XKX' } },
  ])('names $countries in every language', ({ countries, names }) => {
    expect(namesOfCountries(countries.map((code) => Iso3.parse(code)))).toEqual(names);
  });
});
