import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { readCountryTopology } from '../sources/topology';
import { toCountryBoxes } from './country-boxes';
import { toCountryParts } from './country-parts';
import { toCountryPolygons } from './country-polygons';

/** Where the map of an operation without boundaries finds its first view. */
export const COUNTRY_BOXES_FILE = join(
  PACKAGE_ROOT,
  '../../apps/web/src/features/situation-map/view/country-boxes.json',
);

const readPolygons = (scale: '10m' | '50m') => {
  const topology = readCountryTopology(scale);
  return toCountryPolygons(topology, toCountryParts(topology));
};

/** Writes the boxes of all countries of the base map, one a line, so that a change shows which. */
export const writeCountryBoxes = (file: string = COUNTRY_BOXES_FILE): void => {
  const lines = Object.entries(toCountryBoxes(readPolygons('10m'))).map(
    ([iso3, box]) => `  "${iso3}": [${box.join(', ')}]`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
};
