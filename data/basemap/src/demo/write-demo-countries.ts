import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { demoCountries } from './demo-countries';

/** Where the demo keeps its countries. */
export const DEMO_COUNTRIES_FILE = join(PACKAGE_ROOT, '..', 'libya-2011', 'countries.geojson');

/** Writes the countries of the demo, one a line, so that a change shows which one changed. */
export const writeDemoCountries = (file: string = DEMO_COUNTRIES_FILE): void => {
  const { features } = demoCountries();
  const lines = features.map((feature) => JSON.stringify(feature));
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
};
