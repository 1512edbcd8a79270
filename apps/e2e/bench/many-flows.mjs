// What the map does with 20,000 flows between 500 areas, made up, always the same, on PostgreSQL and
// without a base map: until all that is worth an arrow is drawn, memory, and frames while dragged.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { startServer } from '../src/running-server.mjs';
import { countFrames, framesWhileDragged } from './support/draw-probe.mjs';
import { onPostgres, tell } from './support/on-postgres.mjs';
import { rendererMegabytes } from './support/renderer-megabytes.mjs';
import { writeSyntheticFlows } from './support/synthetic-flows.mjs';

const FLOWS = 20_000;
const DRAWN_WITHIN_MS = 120_000;

/**
 * Opens a map of flows alone in a browser that has never been there.
 * @param {string} address
 */
const visit = async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.addInitScript(countFrames);
    const startedAt = performance.now();
    await page.goto(address);
    await page.waitForSelector('[data-map-state="idle"]', { timeout: DRAWN_WITHIN_MS });
    const drawnMs = performance.now() - startedAt;
    const megabytes = await rendererMegabytes(browser);
    return { drawnMs, megabytes, frames: await framesWhileDragged(page) };
  } finally {
    await browser.close();
  }
};

/** @param {string} databaseUrl */
const measure = async (databaseUrl) => {
  const server = await startServer(databaseUrl);
  try {
    const folder = join(server.folder, 'flows');
    mkdirSync(folder);
    const files = writeSyntheticFlows(folder, FLOWS);
    const code = 'synthetic';
    await server.waystation('operation', 'add', code, '--name', 'Made up', '--countries', 'COD');
    await server.waystation('import', ...files, '--operation', code);
    const address = `${server.url}/${code}/map?bench=flows`;
    // The first visitor after a start waits for the answer to be made; the second is measured.
    await visit(address);
    const { drawnMs, megabytes, frames } = await visit(address);
    const how = `${FLOWS} flows between 500 areas, 1280 × 800, software graphics`;
    tell({ name: '20,000 flows, all drawn', unit: 'ms', value: drawnMs, how });
    tell({ name: '20,000 flows, memory', unit: 'MB', value: megabytes, how: 'of the page' });
    tell({ name: '20,000 flows, dragged', unit: 'frames/s', value: frames, how });
  } finally {
    await server.stop();
  }
};

if (!(await onPostgres(async (createDatabase) => measure(await createDatabase('flows'))))) {
  process.stdout.write('Nothing measured: PostgreSQL with PostGIS is not installed.\n');
}
