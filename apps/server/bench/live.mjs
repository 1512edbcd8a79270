// Measures how soon a report reaches every page that follows: 1,000 of them on one process, five
// reports a second; and whether pages that come and go leave memory behind. With a database in
// DATABASE_URL on PostgreSQL, else on the embedded one.
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headOf, OPERATION, readSequences, reportPresent } from './support/live-centre.mjs';
import { startServer } from './support/start-server.mjs';
import { percentile, tell } from './support/tell.mjs';

/** Goals of the product on a machine with two cores. */
const GOALS = { p50Ms: 150, p99Ms: 1_000, growthPercent: 5 };

const PAGES = 1_000;
const WRITES = 100;
const PER_SECOND = 5;

/** Pages that come and go: so many at a time, so often. */
const CHURN = { pages: 40, turns: 40 };

/**
 * A page that follows; calls back with each sequence that it is told, when it is.
 * @param {string} url
 * @param {number} after
 * @param {(head: number, at: number) => void} onHead
 * @returns {Promise<() => void>} what leaves
 */
const follow = (url, after, onHead) =>
  new Promise((resolve, reject) => {
    const path = `/changes?operation=${OPERATION}&after=${after}`;
    const request = get(`${url}${path}`, { agent: false }, (response) => {
      readSequences(response, (head) => onHead(head, performance.now()));
      response.on('error', () => undefined);
      response.once('data', () => resolve(() => request.destroy()));
    });
    request.on('error', reject);
  });

/** @param {import('./support/start-server.mjs').BenchServer} server @param {number} present */
const report = async (server, present) => {
  const refusal = await reportPresent(server, present);
  if (refusal !== undefined) {
    throw new Error(refusal);
  }
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measureDelay = async (server) => {
  const head = await headOf(server);
  /** @type {number[]} */
  const writtenAt = [];
  /** @type {number[]} */
  const delays = [];
  let latest = Array.from({ length: PAGES }, () => head);
  const pages = [];
  for (let page = 0; page < PAGES; page += 1) {
    pages.push(
      await follow(server.url, head, (to, at) => {
        // A page may be told of several at once: each counts from when it was sent.
        for (let seq = (latest[page] ?? head) + 1; seq <= to; seq += 1) {
          delays.push(at - (writtenAt[seq - head - 1] ?? at));
        }
        latest[page] = to;
      }),
    );
  }
  const { now: memory } = server.memory();
  const startedAt = performance.now();
  for (let write = 0; write < WRITES; write += 1) {
    await pause(Math.max(0, startedAt + (write * 1_000) / PER_SECOND - performance.now()));
    writtenAt.push(performance.now());
    await report(server, 4_000 + write);
  }
  const deadline = performance.now() + 30_000;
  while (latest.some((to) => to < head + WRITES) && performance.now() < deadline) {
    await pause(20);
  }
  const missed = latest.filter((to) => to < head + WRITES).length;
  for (const leave of pages) {
    leave();
  }
  latest = [];
  const how = `${PAGES} pages on one process, ${PER_SECOND} reports a second, from sending to being told`;
  tell({ name: 'told p50', unit: 'ms', value: percentile(delays, 0.5), goal: GOALS.p50Ms, how });
  tell({ name: 'told p99', unit: 'ms', value: percentile(delays, 0.99), goal: GOALS.p99Ms, how });
  tell({ name: 'pages that missed a report', unit: '', value: missed, goal: 0, how });
  tell({ name: 'memory with all pages open', unit: 'MB', value: memory, how });
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const turn = async (server) => {
  const head = await headOf(server);
  const pages = await Promise.all(
    Array.from({ length: CHURN.pages }, () => follow(server.url, head, () => undefined)),
  );
  await report(server, 4_500);
  for (const leave of pages) {
    leave();
  }
  await pause(50);
};

/** @param {import('./support/start-server.mjs').BenchServer} server */
const measureChurn = async (server) => {
  // What the first turns keep for good is not growth.
  for (let n = 0; n < CHURN.turns; n += 1) {
    await turn(server);
  }
  const { now: before } = server.memory();
  for (let n = 0; n < CHURN.turns; n += 1) {
    await turn(server);
  }
  const { now: after } = server.memory();
  tell({
    name: 'memory growth by pages that come and go',
    unit: '%',
    value: (after / before - 1) * 100,
    goal: GOALS.growthPercent,
    how: `${CHURN.turns} times ${CHURN.pages} pages, after as many before; ${before.toFixed(0)} MB then`,
  });
};

const dataDir = mkdtempSync(join(tmpdir(), 'waystation-live-'));
const server = await startServer(dataDir, { DATABASE_URL: process.env.DATABASE_URL ?? '' });
try {
  await measureDelay(server);
  await measureChurn(server);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true });
}
