// Measures an atlas of the 79 counties of South Sudan with its real files, at A4: how long it takes, how
// large it is, and how soon the server answers meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, mapReads } from './support/map-reads.mjs';
import { askAtRate } from './support/open-model.mjs';
import { addOperation, FILES, hasSouthSudan, importFile } from './support/south-sudan.mjs';
import { startServer } from './support/start-server.mjs';
import { percentile, tell } from './support/tell.mjs';

/** Goals of the product on a machine with two cores. */
const GOALS = { atlasSeconds: 90, liveMs: 50, readMs: 100 };

const SHEETS = 79;
const PER_SECOND = 20;
const ASKED_EVERY_MS = 100;

/** @param {import('./support/start-server.mjs').BenchServer} server */
const series = (server) => {
  const headers = { authorization: `Bearer ${server.token}` };
  return async (/** @type {string} */ path, method = 'GET') => {
    const answer = await fetch(`${server.url}/atlas/south-sudan${path}`, { method, headers });
    if (!answer.ok) {
      throw new Error(await answer.text());
    }
    return answer;
  };
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const makeAtlas = async (server) => {
  const request = series(server);
  const begun = await request('?over=areas:2&paper=a4&lang=en', 'POST');
  const { id } = await begun.json();
  for (;;) {
    const status = await (await request(`/${id}`)).json();
    if (!['waiting', 'running'].includes(status.state)) {
      if (status.state !== 'done' || status.done !== SHEETS) {
        throw new Error(JSON.stringify(status));
      }
      return (await (await request(`/${id}/file`)).arrayBuffer()).byteLength;
    }
    await pause(ASKED_EVERY_MS);
  }
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measure = async (server) => {
  const { all } = mapReads('south-sudan');
  for (const path of all) {
    await ask(`${server.url}${path}`);
  }
  const { now: before } = server.memory();
  let isOver = false;
  const options = { perSecond: PER_SECOND, isOver: () => isOver };
  const startedAt = performance.now();
  const making = makeAtlas(server).finally(() => {
    isOver = true;
  });
  const [bytes, live, reads] = await Promise.all([
    making,
    askAtRate(server.url, ['/livez'], options),
    askAtRate(server.url, all, options),
  ]);
  const seconds = (performance.now() - startedAt) / 1000;
  const how = `${SHEETS} counties of South Sudan, A4, one PDF, two threads`;
  const meanwhile = `at ${PER_SECOND}/s while an atlas is made`;
  tell({ name: 'atlas', unit: 's', value: seconds, goal: GOALS.atlasSeconds, how });
  tell({ name: 'atlas, size', unit: 'MB', value: bytes / 1e6, how });
  tell({
    name: '/livez p95',
    unit: 'ms',
    value: percentile(live, 0.95),
    goal: GOALS.liveMs,
    how: meanwhile,
  });
  tell({
    name: 'map reads p95',
    unit: 'ms',
    value: percentile(reads, 0.95),
    goal: GOALS.readMs,
    how: meanwhile,
  });
  const { most } = server.memory();
  tell({ name: 'atlas, extra memory', unit: 'MB', value: most - before, how: 'resident, at most' });
};

if (hasSouthSudan()) {
  const scratch = mkdtempSync(join(tmpdir(), 'waystation-bench-atlas-'));
  const server = await startServer(scratch);
  try {
    await addOperation(server, 'south-sudan');
    for (const file of [FILES.states, FILES.counties, FILES.rounds, FILES.sites, FILES.places]) {
      await importFile(server, 'south-sudan', file);
    }
    await measure(server);
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}
