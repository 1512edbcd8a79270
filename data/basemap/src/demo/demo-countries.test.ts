import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoCountries } from './demo-countries';
import { DEMO_COUNTRIES_FILE, writeDemoCountries } from './write-demo-countries';

const { features } = demoCountries();
const propertiesOf = (iso3: string) =>
  features.find(({ properties }) => properties?.iso3 === iso3)?.properties;

const folder = mkdtempSync(join(tmpdir(), 'demo-countries-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('countries of the Libya 2011 demo', () => {
  it('are committed as the script writes them', () => {
    const written = join(folder, 'countries.geojson');
    writeDemoCountries(written);
    expect(readFileSync(DEMO_COUNTRIES_FILE).equals(readFileSync(written))).toBe(true);
  });

  it('fit into 400 kB', () => {
    expect(statSync(DEMO_COUNTRIES_FILE).size).toBeLessThan(400_000);
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
