import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoCountries } from './demo-countries';
import { DEMO_COUNTRIES_FILE, demoCountriesText } from './write-demo-countries';

const { features } = demoCountries();
const propertiesOf = (iso3: string) =>
  features.find(({ properties }) => properties?.iso3 === iso3)?.properties;

describe('countries of the Libya 2011 demo', () => {
  it('are committed as the script writes them', () => {
    expect(readFileSync(DEMO_COUNTRIES_FILE, 'utf8')).toBe(demoCountriesText());
  });

  it('fit into 400 kB', () => {
    expect(demoCountriesText().length).toBeLessThan(400_000);
  });

  it.each(['LBY', 'TUN', 'EGY', 'NER', 'TCD', 'DZA', 'SDN', 'ITA', 'MLT', 'GRC'])(
    'hold %s',
    (iso3) => {
      expect(propertiesOf(iso3)).toMatchObject({ adm0_pcode: iso3, valid_on: '2011-01-01' });
    },
  );

  it('are named in four languages, in the current attribute schema', () => {
    expect(propertiesOf('LBY')).toMatchObject({
      adm0_name: 'Libya',
      lang: 'en',
      adm0_name1: 'Libye',
      lang1: 'fr',
      adm0_name2: 'Libia',
      lang2: 'es',
      adm0_name3: 'ليبيا',
      lang3: 'ar',
      iso2: 'LY',
      version: 'v01',
      valid_to: null,
    });
  });

  it('say that Sudan is drawn in its present borders', () => {
    expect(propertiesOf('SDN')?.note).toMatch(/South Sudan/);
  });
});
