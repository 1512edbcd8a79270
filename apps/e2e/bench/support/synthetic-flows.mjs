import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gauss, seeded } from './seeded.mjs';
import { syntheticAreas } from './synthetic-areas.mjs';

/** 500 areas of level 1, between which people are counted by origin, inside one country. */
const LATTICE = {
  box: /** @type {const} */ ([19, -6.5, 28.5, 3]),
  columns: 50,
  rows: 40,
  group: 2,
};

/** As the DTM API has them: who is present in an area, by the area that they come from. */
const HEADER = [
  'operation',
  'admin0Pcode',
  'admin1Pcode',
  'adminLevel',
  'numPresentIdpInd',
  'reportingDate',
  'roundNumber',
  'displacementReason',
  'idpOriginAdmin1Name',
  'idpOriginAdmin1Pcode',
  'assessmentType',
];

/** Most people come from near: how far in squares, as the deviation of a normal distribution. */
const NEARNESS = 12;

/**
 * So many rows of one round, each of another pair of areas.
 * @param {number} flows
 * @param {(square: readonly [number, number]) => string} areaOf
 */
const originRows = (flows, areaOf) => {
  const random = seeded(20_250_630);
  /** @param {number} length */
  const anyOf = (length) => Math.floor(random() * length);
  /** @param {number} from @param {number} length */
  const near = (from, length) =>
    Math.max(0, Math.min(length - 1, Math.round(from + gauss(random) * NEARNESS)));
  /** @type {Map<string, string>} */
  const rows = new Map();
  while (rows.size < flows) {
    const [column, row] = [anyOf(LATTICE.columns), anyOf(LATTICE.rows)];
    const to = areaOf([column, row]);
    const from = areaOf([near(column, LATTICE.columns), near(row, LATTICE.rows)]);
    const people = Math.floor(Math.exp(4.5 + gauss(random) * 1.5)) + 1;
    if (from !== to) {
      const cells = ['Mobility Tracking', 'COD', to, 1, people, '2025-06-30', 1, 'Conflict'];
      rows.set(`${from} ${to}`, [...cells, `State ${from}`, from, 'BA'].join(','));
    }
  }
  return [...rows.values()];
};

/**
 * Writes made-up people by origin into a folder: boundaries of 500 areas of level 1, and so many flows
 * between different pairs of them in one round. Always the same for the same number.
 * @param {string} folder
 * @param {number} flows at most the pairs of 500 areas
 * @returns {readonly string[]} the files, in the order to import them
 */
export const writeSyntheticFlows = (folder, flows) => {
  const { states, stateOf } = syntheticAreas(LATTICE);
  const files = {
    'synthetic_adm1.geojson': JSON.stringify({ type: 'FeatureCollection', features: states }),
    'synthetic_origins.csv': [HEADER.join(','), ...originRows(flows, stateOf)].join('\n'),
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};
