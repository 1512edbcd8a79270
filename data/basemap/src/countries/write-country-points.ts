import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { readCountryTopology } from '../sources/topology';
import { toCountryLabels } from './country-labels';
import { toCountryParts } from './country-parts';
import { toCountryPolygons } from './country-polygons';

/** Where lines from abroad find a country that the operation has no boundaries of. */
export const COUNTRY_POINTS_FILE = join(
  PACKAGE_ROOT,
  '../../packages/scene/src/tables/country-points.json',
);

/** A tenth of a degree is 11 km: the end of a line that stands for a whole country needs no more. */
const DECIMALS = 1;

/** Writes where the base map names each country, one a line, so that a change shows which. */
export const writeCountryPoints = (file: string = COUNTRY_POINTS_FILE): void => {
  const topology = readCountryTopology('50m');
  const countries = toCountryPolygons(topology, toCountryParts(topology));
  const lines = toCountryLabels(countries)
    .map(({ properties: { iso3 }, geometry: { coordinates } }) => {
      const point = coordinates.map((degrees) => Number(degrees.toFixed(DECIMALS)));
      return `  "${iso3}": [${point.join(', ')}]`;
    })
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
};
