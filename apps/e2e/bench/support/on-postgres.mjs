import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../src/product-root.mjs';

const tool = (/** @type {string} */ name) =>
  import(pathToFileURL(join(ROOT, 'tools/testing', name)).href);

/** @param {object} measurement */
export const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

/**
 * Measures on a PostgreSQL of its own, which is thrown away after it; false: none is installed.
 * @param {(createDatabase: (name: string) => Promise<string>) => Promise<void>} measure
 */
export const onPostgres = async (measure) => {
  const { findPostgres } = await tool('find-postgres.mjs');
  const programs = findPostgres();
  if (programs === undefined) {
    return false;
  }
  const { openScratch } = await tool('scratch.mjs');
  const { startPostgres } = await tool('throwaway-postgres.mjs');
  const scratch = openScratch();
  const postgres = await startPostgres(programs, scratch);
  try {
    await measure((name) => postgres.createDatabase(name));
    return true;
  } finally {
    await postgres.stop();
    scratch.remove();
  }
};
