// Measures the server on its embedded database with the real files of South Sudan: imports, map
// reads while an import runs, event-loop lag, bytes of the first view, memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, mapReads } from './support/map-reads.mjs';
import { askAtRate } from './support/open-model.mjs';
import { addOperation, FILES, hasSouthSudan, importFile } from './support/south-sudan.mjs';
import { startServer } from './support/start-server.mjs';
import { percentile, tell } from './support/tell.mjs';

/** Goals of the product on a machine with two cores. */
const GOALS = {
  sitesSeconds: 5,
  roundsSeconds: 4,
  readMs: 50,
  lagMs: 50,
  firstViewKb: 250,
  memoryMb: 1300,
};
const PER_SECOND = 20;

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measureImports = async (server) => {
  await addOperation(server, 'south-sudan');
  await importFile(server, 'south-sudan', FILES.states);
  await importFile(server, 'south-sudan', FILES.counties);
  const rounds = await importFile(server, 'south-sudan', FILES.rounds);
  const sites = await importFile(server, 'south-sudan', FILES.sites);
  await importFile(server, 'south-sudan', FILES.places);
  const how = 'POST /import to the report, embedded';
  tell({ name: 'import 8,494 API rows', unit: 's', value: rounds, goal: GOALS.roundsSeconds, how });
  tell({ name: 'import 3,335 sites', unit: 's', value: sites, goal: GOALS.sitesSeconds, how });
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measureFirstView = async (server) => {
  const { firstView } = mapReads('south-sudan');
  let bytes = 0;
  for (const path of firstView) {
    bytes += await ask(`${server.url}${path}`);
  }
  tell({
    name: 'data of the first view',
    unit: 'kB',
    value: bytes / 1000,
    goal: GOALS.firstViewKb,
    how: `${firstView.length} answers of South Sudan, Brotli, bodies`,
  });
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measureReadsDuringImports = async (server) => {
  const { all } = mapReads('south-sudan');
  for (const path of all) {
    await ask(`${server.url}${path}`);
  }
  await server.lag();
  let isOver = false;
  const importing = (async () => {
    await addOperation(server, 'south-sudan-again');
    await importFile(server, 'south-sudan-again', FILES.rounds);
    await importFile(server, 'south-sudan-again', FILES.sites);
    await importFile(server, 'south-sudan-again', FILES.places);
  })().finally(() => {
    isOver = true;
  });
  const options = { perSecond: PER_SECOND, isOver: () => isOver };
  const latencies = await askAtRate(server.url, all, options);
  await importing;
  const { p99, max } = await server.lag();
  const how = `${latencies.length} reads at ${PER_SECOND}/s while three files are imported`;
  const p95 = percentile(latencies, 0.95);
  tell({ name: 'map reads p95', unit: 'ms', value: p95, goal: GOALS.readMs, how });
  tell({ name: 'map reads p99', unit: 'ms', value: percentile(latencies, 0.99), how });
  tell({ name: 'event-loop lag p99', unit: 'ms', value: p99, goal: GOALS.lagMs, how });
  tell({ name: 'event-loop lag max', unit: 'ms', value: max, how });
};

if (hasSouthSudan()) {
  const scratch = mkdtempSync(join(tmpdir(), 'waystation-bench-server-'));
  const server = await startServer(scratch);
  try {
    const { now: atStart } = server.memory();
    tell({ name: 'memory at start', unit: 'MB', value: atStart, how: 'resident, embedded' });
    await measureImports(server);
    await measureFirstView(server);
    await measureReadsDuringImports(server);
    const { now, most } = server.memory();
    const how = 'resident, embedded, after eight imports';
    tell({ name: 'memory after work', unit: 'MB', value: now, goal: GOALS.memoryMb, how });
    tell({ name: 'memory at most', unit: 'MB', value: most, how });
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
