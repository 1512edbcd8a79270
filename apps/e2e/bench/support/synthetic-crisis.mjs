import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gauss, seeded } from './seeded.mjs';
import { syntheticAreas } from './synthetic-areas.mjs';

/** A rectangle inside one country, so that no site lies outside of it. */
const LATTICE = {
  box: /** @type {const} */ ([19, -6.5, 28.5, 3]),
  columns: 60,
  rows: 50,
  group: 10,
};

const TYPES = [
  'Displacement Site',
  'Host Community',
  'Host Community',
  'Self-settled',
  'Collective centre',
  'Planned camp',
  'Transit site',
];

const HEADER = [
  'state_pcode',
  'state_name',
  'county_pcode',
  'county_name',
  'location_ssid',
  'village_idp_settlement_name',
  'location_type',
  'latitude',
  'longitude',
  'location_status_name',
  'IDP Present (Yes/No)',
  'Estimated # of IDP households  (total)',
  'Estimated # of IDP individuals  (total)',
  'Returnee Present (Yes/No)',
  'Estimated # of returnee households  (total)',
  'Estimated  # of returnee individuals  (total)',
  'Estimated  # of relocated households',
  'Estimated  # of relocated individuals',
  'Estimated  # of not yet returned households',
  'Estimated  # of not yet returned individuals',
  'Source_Round',
];

/** Sites gather round so many towns. */
const TOWNS = 500;

/** @param {number} value @param {number} least @param {number} most */
const clamped = (value, least, most) => Math.max(least, Math.min(most, value));

/**
 * Rows of a DTM site sheet, of the day 2025-06-30.
 * @param {number} count
 * @param {ReturnType<typeof syntheticAreas>} areas
 */
const siteRows = (count, { stateOf, countyOf }) => {
  const random = seeded(20_240_711);
  const [west, south, east, north] = LATTICE.box;
  const towns = Array.from({ length: TOWNS }, () => ({
    longitude: west + random() * (east - west),
    latitude: south + random() * (north - south),
  }));
  return Array.from({ length: count }, (_, index) => {
    const town = towns[Math.floor(random() ** 2 * TOWNS)] ?? { longitude: west, latitude: south };
    const longitude = clamped(town.longitude + gauss(random) * 0.25, west + 0.05, east - 0.05);
    const latitude = clamped(town.latitude + gauss(random) * 0.25, south + 0.05, north - 0.05);
    const column = Math.floor(((longitude - west) / (east - west)) * LATTICE.columns);
    const row = Math.floor(((latitude - south) / (north - south)) * LATTICE.rows);
    const people = Math.min(120_000, Math.floor(Math.exp(5.6 + gauss(random) * 1.5)));
    const returnees = random() < 0.4 ? Math.floor(random() * 900) : 0;
    const state = stateOf([column, row]);
    const county = countyOf([column, row]);
    return [
      state,
      `State ${state}`,
      county,
      `County ${county}`,
      `ssid_${index + 1}`,
      `Site ${index + 1}`,
      TYPES[Math.floor(random() * TYPES.length)],
      latitude.toFixed(6),
      longitude.toFixed(6),
      random() < 0.9 ? 'Open' : 'Closed',
      people > 0 ? 'Yes' : 'No',
      Math.ceil(people / 5),
      people,
      returnees > 0 ? 'Yes' : 'No',
      Math.ceil(returnees / 5),
      returnees,
      0,
      0,
      0,
      0,
      1,
    ].join(',');
  });
};

/** @param {readonly object[]} features */
const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features });

/**
 * Writes a made-up crisis into a folder: boundaries of 30 states and 3,000 counties, and so many
 * sites. Always the same for the same number.
 * @param {string} folder
 * @param {number} sites
 * @returns {readonly string[]} the files, in the order to import them
 */
export const writeSyntheticCrisis = (folder, sites) => {
  const areas = syntheticAreas(LATTICE);
  const files = {
    'synthetic_adm1.geojson': collection(areas.states),
    'synthetic_adm2.geojson': collection(areas.counties),
    'synthetic_sites_2025-06-30.csv': [HEADER.join(','), ...siteRows(sites, areas)].join('\n'),
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};
