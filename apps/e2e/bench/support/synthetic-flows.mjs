import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gauss, seeded } from './seeded.mjs';
import { syntheticAreas } from './synthetic-areas.mjs';
import { LATTICE } from './synthetic-crisis.mjs';

/** As the DTM API has them: who is present in a county, by the state that they come from. */
const HEADER = [
  'operation',
  'admin0Pcode',
  'admin1Pcode',
  'admin2Pcode',
  'adminLevel',
  'numPresentIdpInd',
  'reportingDate',
  'roundNumber',
  'displacementReason',
  'idpOriginAdmin1Name',
  'idpOriginAdmin1Pcode',
  'assessmentType',
];

/** Most people come from near: the share of a next state falls so with each square between. */
const NEARNESS = 12;

/**
 * Writes one round of people by origin in the counties of the made-up crisis, so many flows between
 * different pairs of a state and a county. Always the same for the same number.
 * @param {string} folder
 * @param {number} flows at most 30 states × 3,000 counties
 * @returns {string} the file to import
 */
export const writeSyntheticFlows = (folder, flows) => {
  const { stateOf, countyOf } = syntheticAreas(LATTICE);
  const random = seeded(20_250_630);
  /** @param {number} length */
  const anyOf = (length) => Math.floor(random() * length);
  /** @param {number} from @param {number} length */
  const near = (from, length) =>
    Math.max(0, Math.min(length - 1, Math.round(from + gauss(random) * NEARNESS)));
  const rows = new Map();
  while (rows.size < flows) {
    const [column, row] = [anyOf(LATTICE.columns), anyOf(LATTICE.rows)];
    const county = countyOf([column, row]);
    const origin = stateOf([near(column, LATTICE.columns), near(row, LATTICE.rows)]);
    const people = Math.floor(Math.exp(4.5 + gauss(random) * 1.5));
    rows.set(
      `${county} ${origin}`,
      [
        ...['Mobility Tracking', 'COD', stateOf([column, row]), county, 2, people],
        ...['2025-06-30', 1, 'Conflict', `State ${origin}`, origin, 'BA'],
      ].join(','),
    );
  }
  const path = join(folder, 'synthetic_origins.csv');
  writeFileSync(path, [HEADER.join(','), ...rows.values()].join('\n'));
  return path;
};
