// Measures the server on PostgreSQL, on a throwaway cluster of the machine's own: memory, imports.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ask, mapReads } from './support/map-reads.mjs';
import { addOperation, FILES, hasSouthSudan, importFile } from './support/south-sudan.mjs';
import { startServer } from './support/start-server.mjs';
import { tell } from './support/tell.mjs';

const MEMORY_GOAL_MB = 250;
const TOOLS = fileURLToPath(new URL('../../../tools/testing/', import.meta.url));
const tool = (/** @type {string} */ name) => import(pathToFileURL(join(TOOLS, name)).href);

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measure = async (server) => {
  await addOperation(server, 'south-sudan');
  for (const name of [FILES.states, FILES.counties]) {
    await importFile(server, 'south-sudan', name);
  }
  const rounds = await importFile(server, 'south-sudan', FILES.rounds);
  const sites = await importFile(server, 'south-sudan', FILES.sites);
  for (const path of mapReads('south-sudan').all) {
    await ask(`${server.url}${path}`);
  }
  const how = 'POST /import to the report, PostgreSQL';
  tell({ name: 'import 8,494 API rows, PostgreSQL', unit: 's', value: rounds, how });
  tell({ name: 'import 3,335 sites, PostgreSQL', unit: 's', value: sites, how });
  const { now, most } = server.memory();
  tell({
    name: 'memory with PostgreSQL',
    unit: 'MB',
    value: now,
    goal: MEMORY_GOAL_MB,
    how: 'resident, after four imports and all map reads',
  });
  tell({ name: 'memory at most, PostgreSQL', unit: 'MB', value: most, how: 'resident' });
};

const { findPostgres } = await tool('find-postgres.mjs');
const programs = findPostgres();
if (programs === undefined) {
  process.stdout.write('Nothing measured: PostgreSQL with PostGIS is not installed.\n');
} else if (hasSouthSudan()) {
  const { openScratch } = await tool('scratch.mjs');
  const { startPostgres } = await tool('throwaway-postgres.mjs');
  const scratch = openScratch();
  const postgres = await startPostgres(programs, scratch);
  const dataDir = mkdtempSync(join(scratch.folder, 'data-'));
  try {
    const DATABASE_URL = await postgres.createDatabase('bench');
    const server = await startServer(dataDir, { DATABASE_URL });
    try {
      await measure(server);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
    scratch.remove();
  }
}
