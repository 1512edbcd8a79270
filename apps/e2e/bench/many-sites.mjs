// What the map does with many sites, on PostgreSQL and without a base map: 10,000 and 100,000 of them,
// made up, always the same. How both grow is what counts; seconds differ by machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { startServer } from '../src/running-server.mjs';
import { countFrames, framesWhileDragged } from './support/draw-probe.mjs';
import { onPostgres, tell } from './support/on-postgres.mjs';
import { rendererMegabytes } from './support/renderer-megabytes.mjs';
import { writeSyntheticCrisis } from './support/synthetic-crisis.mjs';

const FEW = 10_000;
const MANY = 100_000;
const DRAWN_WITHIN_MS = 120_000;

/** Ten times the sites may take less than ten times as long, and no longer to move at low zoom. */
const GROWTH_GOAL = 10;

/** Sites with more people than this, as a reader would filter them. */
const FILTERED_ABOVE = 1_000;

/**
 * Opens a map of sites alone in a browser that has never been there.
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
    const filterMs = await page.evaluate(async (least) => {
      const from = performance.now();
      await Reflect.get(window, '__filter')(least);
      return performance.now() - from;
    }, FILTERED_ABOVE);
    await page.evaluate(() => Reflect.get(window, '__filter')(-1));
    return { drawnMs, megabytes, filterMs, frames: await framesWhileDragged(page) };
  } finally {
    await browser.close();
  }
};

/**
 * Imports so many sites into a server of their own, and looks at them.
 * @param {number} sites
 * @param {string} databaseUrl
 */
const measure = async (sites, databaseUrl) => {
  const server = await startServer(databaseUrl);
  try {
    const folder = join(server.folder, 'crisis');
    mkdirSync(folder);
    const [states = '', counties = '', list = ''] = writeSyntheticCrisis(folder, sites);
    const code = 'synthetic';
    await server.waystation('operation', 'add', code, '--name', 'Made up', '--countries', 'COD');
    await server.waystation('import', states, counties, '--operation', code);
    const startedAt = performance.now();
    await server.waystation('import', list, '--operation', code);
    const importSeconds = (performance.now() - startedAt) / 1_000;
    const address = `${server.url}/${code}/map?bench=sites`;
    // The first visitor after a start waits for the answer to be made; the second is measured.
    await visit(address);
    return { importSeconds, ...(await visit(address)) };
  } finally {
    await server.stop();
  }
};

/** @param {Awaited<ReturnType<typeof measure>>} few @param {Awaited<ReturnType<typeof measure>>} many */
const report = (few, many) => {
  const how = `${MANY} sites in 3,000 areas, 1280 × 800, software graphics`;
  tell({ name: 'import, 100,000 sites', unit: 's', value: many.importSeconds, how: 'PostgreSQL' });
  tell({ name: '100,000 sites, all drawn', unit: 'ms', value: many.drawnMs, how });
  tell({ name: '100,000 sites, filtered', unit: 'ms', value: many.filterMs, how });
  tell({ name: '100,000 sites, memory', unit: 'MB', value: many.megabytes, how: 'of the page' });
  tell({ name: '100,000 sites, dragged', unit: 'frames/s', value: many.frames, how });
  tell({
    name: 'growth, all drawn',
    unit: '×',
    value: many.drawnMs / few.drawnMs,
    goal: GROWTH_GOAL,
    how: `${MANY} sites as against ${FEW}`,
  });
  tell({
    name: 'growth, one frame',
    unit: '×',
    value: few.frames / many.frames,
    how: `${MANY} sites as against ${FEW}, while dragged at low zoom`,
  });
};

if (
  !(await onPostgres(async (createDatabase) => {
    const few = await measure(FEW, await createDatabase('few'));
    report(few, await measure(MANY, await createDatabase('many')));
  }))
) {
  process.stdout.write('Nothing measured: PostgreSQL with PostGIS is not installed.\n');
}
