// South Sudan where its files lie beside the product, else the demonstration.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/product-root.mjs';

const SHARED = process.env.WAYSTATION_SHARED_DATA ?? join(ROOT, '../shared/data');
const FILES = [
  'cod_ab_ssd_adm1_20210924.geojson',
  'cod_ab_ssd_adm2_20180817.geojson',
  'dtm_api_ssd_2014-2025.csv',
  'dtm_ssd_mobility_tracking_r11_2021.xlsx',
].map((file) => join(SHARED, 'ssd', file));

/**
 * Loads South Sudan into a server; gives the operation to measure.
 * @param {import('../../src/running-server.mjs').RunningServer} server
 */
export const fillWithSouthSudan = async ({ waystation }) => {
  if (!FILES.every((file) => existsSync(file))) {
    process.stderr.write(`The files of South Sudan are not in ${SHARED}; measuring the demo.\n`);
    return 'libya-2011';
  }
  await waystation(
    'operation',
    'add',
    'south-sudan',
    '--name',
    'South Sudan',
    '--countries',
    'SSD',
  );
  await waystation('import', ...FILES, '--operation', 'south-sudan');
  return 'south-sudan';
};
