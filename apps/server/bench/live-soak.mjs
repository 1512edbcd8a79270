// Pages connect, drop and come back for as long as is asked: `node apps/server/bench/live-soak.mjs 30`
// takes thirty minutes, without a number two. Some leave politely, some are cut, some never read what
// they are sent; all the while centres report. Measures whether the server's memory grows over it and
// whether a page that comes back is told all that it missed. With a database in DATABASE_URL on
// PostgreSQL, else on the embedded one.
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headOf, OPERATION, readSequences, reportPresent } from './support/live-centre.mjs';
import { startServer } from './support/start-server.mjs';
import { percentile, tell } from './support/tell.mjs';

/** The goal of the product over thirty minutes; what is kept for good in the first quarter is no growth. */
const GOAL_PERCENT = 5;
const SETTLING_SHARE = 0.25;

const PAGES = 200;
const REPORTS_A_SECOND = 2;
const SAMPLE_MS = 1_000;
const MINUTE_MS = 60_000;

/** How long a page stays, and stays away. */
const STAY_MS = { least: 500, most: 8_000 };
const AWAY_MS = { least: 50, most: 1_500 };

const minutes = Number(process.argv[2] ?? 2);

/** @param {{ least: number, most: number }} between */
const between = ({ least, most }) => least + Math.random() * (most - least);

/**
 * One stay of a page: follows from where it was, and leaves after a while. Gives how far it was told.
 * @param {string} url
 * @param {{ after: number, reads: boolean }} page
 * @returns {Promise<{ told: number, isRefused: boolean }>}
 */
const stay = (url, { after, reads }) =>
  new Promise((resolve) => {
    let told = after;
    let isRefused = false;
    const request = get(`${url}/changes?operation=${OPERATION}&after=${after}`, {
      agent: false,
    });
    const leave = setTimeout(() => request.destroy(), between(STAY_MS));
    request.on('response', (response) => {
      isRefused = response.statusCode !== 200;
      response.on('error', () => undefined);
      if (reads) {
        readSequences(response, (sequence) => {
          told = Math.max(told, sequence);
        });
      }
    });
    request.on('error', () => undefined);
    request.on('close', () => {
      clearTimeout(leave);
      resolve({ told, isRefused });
    });
  });

/** @param {import('./support/start-server.mjs').BenchServer} server */
const soak = async (server) => {
  const until = performance.now() + minutes * MINUTE_MS;
  const isOver = () => performance.now() >= until;
  const first = await headOf(server);
  const seen = { stays: 0, refused: 0, reports: 0, late: 0 };
  /** @type {{ at: number, megabytes: number }[]} */
  const samples = [];
  const told = Array.from({ length: PAGES }, () => first);

  const visit = async (/** @type {number} */ index) => {
    // One in ten never reads: the server must not keep for it what it does not take.
    const reads = index % 10 !== 0;
    while (!isOver()) {
      const of = await stay(server.url, { after: told[index] ?? first, reads });
      told[index] = of.told;
      seen.stays += 1;
      seen.refused += of.isRefused ? 1 : 0;
      await pause(between(AWAY_MS));
    }
  };
  const write = async () => {
    while (!isOver()) {
      const refusal = await reportPresent(server, 4_000 + (seen.reports % 500));
      seen.reports += 1;
      // On a machine with much other work one may come too late, which is told.
      seen.late += refusal === undefined ? 0 : 1;
      await pause(1_000 / REPORTS_A_SECOND);
    }
  };
  const watch = async () => {
    while (!isOver()) {
      samples.push({ at: performance.now(), megabytes: server.memory().now });
      await pause(SAMPLE_MS);
    }
  };
  await Promise.all([...told.map((_, index) => visit(index)), write(), watch()]);
  return { ...seen, samples, told };
};

/**
 * Growth between the second and the last quarter, each by its median: memory goes up and down with
 * every collection of garbage.
 * @param {readonly { at: number, megabytes: number }[]} samples
 */
const growthOf = (samples) => {
  const quarter = Math.floor(samples.length * SETTLING_SHARE);
  const of = (/** @type {number} */ from) =>
    percentile(
      samples.slice(from, from + quarter).map(({ megabytes }) => megabytes),
      0.5,
    );
  const before = of(quarter);
  const after = of(samples.length - quarter);
  return { before, after, percent: (after / before - 1) * 100 };
};

/**
 * Every page comes back once more and stays until it was told the newest change.
 * @param {import('./support/start-server.mjs').BenchServer} server
 * @param {readonly number[]} told
 */
const behindOf = async (server, told) => {
  const head = await headOf(server);
  let behind = 0;
  for (const after of told) {
    let at = after;
    for (let turn = 0; turn < 3 && at < head; turn += 1) {
      at = (await stay(server.url, { after: at, reads: true })).told;
    }
    behind += at < head ? 1 : 0;
  }
  return behind;
};

const dataDir = mkdtempSync(join(tmpdir(), 'waystation-soak-'));
const server = await startServer(dataDir, { DATABASE_URL: process.env.DATABASE_URL ?? '' });
try {
  const { samples, told, stays, refused, reports, late } = await soak(server);
  const { before, after, percent } = growthOf(samples);
  const how = `${PAGES} pages for ${minutes} minutes, ${stays} stays, ${reports} reports; ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`;
  tell({ name: 'soak: memory growth', unit: '%', value: percent, goal: GOAL_PERCENT, how });
  tell({ name: 'soak: most memory', unit: 'MB', value: server.memory().most, how });
  tell({ name: 'soak: refused', unit: '', value: refused, goal: 0, how });
  tell({ name: 'soak: reports not answered in time', unit: '', value: late, goal: 0, how });
  const behind = await behindOf(server, told.slice(0, PAGES / 10));
  const again = 'pages that came back once more, of twenty';
  tell({ name: 'soak: pages not told', unit: '', value: behind, goal: 0, how: again });
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true });
}
