import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDER = join(process.env.WAYSTATION_SHARED_DATA ?? join(ROOT, '../shared/data'), 'ssd');

/** The real files of South Sudan, by what they hold. */
export const FILES = {
  states: 'cod_ab_ssd_adm1_20210924.geojson',
  counties: 'cod_ab_ssd_adm2_20180817.geojson',
  rounds: 'dtm_api_ssd_2014-2025.csv',
  sites: 'dtm_ssd_mobility_tracking_r11_2021.xlsx',
  places: 'unhcr_locations_ssd_and_neighbours.csv',
};

/** Whether the real files are there; says so where they are not. */
export const hasSouthSudan = () => {
  const isThere = existsSync(FOLDER);
  if (!isThere) {
    process.stdout.write('Nothing measured: there is no folder shared/data/ssd.\n');
  }
  return isThere;
};

/** @param {import('./start-server.mjs').BenchServer} server */
const bearer = (server) => ({ authorization: `Bearer ${server.token}` });

/**
 * Adds an operation for South Sudan under a code.
 * @param {import('./start-server.mjs').BenchServer} server
 * @param {string} code
 */
export const addOperation = async (server, code) => {
  const answer = await fetch(`${server.url}/trpc/operation.add`, {
    method: 'POST',
    headers: { ...bearer(server), 'content-type': 'application/json' },
    body: JSON.stringify({ code, names: { en: 'South Sudan' }, countries: ['SSD'] }),
  });
  if (!answer.ok) {
    throw new Error(await answer.text());
  }
};

/**
 * Imports a file and gives the seconds it took.
 * @param {import('./start-server.mjs').BenchServer} server
 * @param {string} operation
 * @param {string} name
 */
export const importFile = async (server, operation, name) => {
  const body = readFileSync(join(FOLDER, name));
  const startedAt = performance.now();
  const answer = await fetch(`${server.url}/import?${new URLSearchParams({ operation, name })}`, {
    method: 'POST',
    headers: bearer(server),
    body,
  });
  const report = await answer.json();
  if (!answer.ok || report.outcome === 'refused') {
    throw new Error(`${name}: ${JSON.stringify(report).slice(0, 400)}`);
  }
  return (performance.now() - startedAt) / 1000;
};
