import { describe, expect, it } from 'vitest';
import { operationFrom } from './operation-add';

describe('an operation from what was typed', () => {
  it('needs only a code that is the name of a country', () => {
    expect(operationFrom('south-sudan', {})).toMatchObject({
      code: 'south-sudan',
      names: {
        en: 'South Sudan',
        fr: 'Soudan du Sud',
        es: 'Sudán del Sur',
        ar: 'جنوب السودان',
      },
      countries: ['SSD'],
      timeZone: 'UTC',
      languages: ['en'],
      primarySeries: null,
    });
  });

  it.each([
    { code: 'ssd2', typed: { countries: 'SSD' }, en: 'South Sudan', fr: 'Soudan du Sud' },
    {
      code: 'nile',
      typed: { countries: 'SSD,UGA' },
      en: 'South Sudan and Uganda',
      fr: 'Soudan du Sud et Ouganda',
    },
    {
      code: 'south-sudan',
      typed: { countries: 'SSD,UGA' },
      en: 'South Sudan',
      fr: 'Soudan du Sud',
    },
    {
      code: 'r1',
      typed: { name: 'The Sudan', countries: 'SDN' },
      en: 'The Sudan',
      fr: 'Soudan',
    },
    {
      code: 'chad',
      typed: { 'name-fr': 'Urgence Tchad' },
      en: 'Chad',
      fr: 'Urgence Tchad',
    },
    { code: 'x1', typed: { name: 'Nile crisis', countries: 'SDN' }, en: 'Nile crisis' },
    { code: 'y1', typed: { name: 'Chad', countries: 'SDN' }, en: 'Chad' },
  ])('is called $en, in French $fr, for $code and $typed', ({ code, typed, en, fr }) => {
    const { names } = operationFrom(code, typed);
    expect([names.en, names.fr]).toEqual([en, fr]);
  });

  it('takes everything that is said', () => {
    const typed = {
      name: 'Sudan emergency',
      'name-ar': 'طوارئ السودان',
      countries: 'SDN, SSD,TCD',
      'primary-series': 'Mobility Tracking',
      'time-zone': 'Africa/Khartoum',
      languages: 'en,ar',
      glide: 'CE-2023-000053-SDN',
    };
    expect(operationFrom('sudan-2023', typed)).toMatchObject({
      names: { en: 'Sudan emergency', ar: 'طوارئ السودان' },
      countries: ['SDN', 'SSD', 'TCD'],
      primarySeries: 'Mobility Tracking',
      timeZone: 'Africa/Khartoum',
      languages: ['en', 'ar'],
    });
  });

  it.each([
    { name: 'a crisis that is no country', code: 'sahel', typed: {}, says: '--countries' },
    { name: 'a two-letter country', code: 'x1', typed: { countries: 'SS' }, says: '--countries' },
    {
      name: 'a time zone that is none',
      code: 'chad',
      typed: { 'time-zone': 'Chad' },
      says: '--time-zone',
    },
    {
      name: 'a language not spoken',
      code: 'chad',
      typed: { languages: 'de' },
      says: '--languages',
    },
  ])('is refused for $name', ({ code, typed, says }) => {
    expect(() => operationFrom(code, typed)).toThrow(says);
  });
});
