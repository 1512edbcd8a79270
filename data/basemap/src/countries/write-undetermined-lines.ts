import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { PACKAGE_ROOT } from '../package-root';
import { readCountryTopology } from '../sources/topology';
import { NO_COUNTRY } from './country-assignment';
import { toBoundaries } from './country-boundaries';
import { toCountryParts } from './country-parts';

/** Where the map finds which lines of loaded boundaries to draw as undetermined. */
export const UNDETERMINED_LINES_FILE = join(
  PACKAGE_ROOT,
  '../../packages/view/src/areas/undetermined-lines.json',
);

/** About a kilometre: they tell where a border is meant, and are not drawn themselves. */
const DECIMALS = 2;

const asText = (line: readonly Position[]): string =>
  line
    .map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))).join(' '))
    .join(',');

/** Writes the undetermined lines by pair of countries: points as in WKT, lines parted by a semicolon. */
export const writeUndeterminedLines = (file: string = UNDETERMINED_LINES_FILE): void => {
  const topology = readCountryTopology('10m');
  const pairs = toBoundaries(topology, toCountryParts(topology))
    .filter(({ properties: { kind, b } }) => kind === 'undetermined' && b !== NO_COUNTRY)
    .map(({ properties: { a, b }, geometry: { coordinates } }) => [
      `${a} ${b}`,
      coordinates.map(asText).join(';'),
    ])
    .toSorted();
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`);
};
