// What a reader on a slow line and an old phone waits for: the first useful map, and the whole of it.
// Also what all scripts of the page weigh, with those that are loaded only when something is opened.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { ROOT } from '../src/product-root.mjs';
import { startServer } from '../src/running-server.mjs';
import { fillWithSouthSudan } from './support/south-sudan.mjs';

const GOAL_FIRST_MS = 6_000;
const GOAL_DRAWN_MS = 15_000;
const GOAL_SCRIPTS_KB = 800;
const DRAWN_WITHIN_MS = 240_000;
const BYTES_PER_KB = 1_000;

/** A processor four times slower, 400 kbit/s, and 400 ms until anything answers. */
const SLOWER = 4;
const LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

const HOW = '1280 × 800, 4× slower processor, 400 kbit/s, 400 ms, empty cache';

/**
 * Notes on the page's own clock, which begins with the navigation, when areas were painted for the first
 * time and when the map was drawn: by itself, for questions from outside would wait in the same line.
 */
const noteMoments = () => {
  /** @type {readonly (readonly [string, string])[]} */
  const wanted = [
    ['first useful map', '#first-picture path, canvas'],
    ['drawn', '[data-map-state="idle"]'],
  ];
  const look = () => {
    for (const [name, selector] of wanted) {
      const isNoted = performance.getEntriesByName(name).length > 0;
      if (!isNoted && document.querySelector(selector) !== null) {
        performance.mark(name);
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/**
 * Opens an address in a browser that has never been there, on the slow line; gives the milliseconds
 * until each moment.
 * @param {string} address
 */
const visitSlowly = async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.addInitScript(noteMoments);
    await page.goto(address, { waitUntil: 'commit', timeout: DRAWN_WITHIN_MS });
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, null, {
      timeout: DRAWN_WITHIN_MS,
    });
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    /** @param {string} name */
    const momentOf = (name) =>
      page.evaluate((one) => performance.getEntriesByName(one)[0]?.startTime ?? 0, name);
    return {
      firstMs: Math.max(painted, await momentOf('first useful map')),
      drawnMs: await momentOf('drawn'),
    };
  } finally {
    await browser.close();
  }
};

/**
 * The compressed bytes of every script of the web app, as the server sends them.
 * @param {string} url
 */
const scriptBytes = async (url) => {
  const names = readdirSync(join(ROOT, 'apps/web/dist/assets')).filter((one) =>
    one.endsWith('.js'),
  );
  let sum = 0;
  for (const name of names) {
    const headers = { 'accept-encoding': 'br' };
    const response = await fetch(`${url}/assets/${name}`, { method: 'GET', headers });
    sum += Number(response.headers.get('content-length'));
    await response.body?.cancel();
  }
  return sum;
};

/** @param {object} measurement */
const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

const server = await startServer();
try {
  const operation = await fillWithSouthSudan(server);
  const address = `${server.url}/${operation}/map`;
  const how = `${operation}, ${HOW}`;
  tell({
    name: 'page scripts',
    unit: 'kB',
    value: (await scriptBytes(server.url)) / BYTES_PER_KB,
    goal: GOAL_SCRIPTS_KB,
    how: 'every script of the web app in every language, compressed',
  });
  // The first visitor after a start gets no picture if the database is still warming up.
  await fetch(address);
  const { firstMs, drawnMs } = await visitSlowly(address);
  tell({
    name: 'slow line, first useful map',
    unit: 'ms',
    value: firstMs,
    goal: GOAL_FIRST_MS,
    how,
  });
  tell({
    name: 'slow line, all drawn',
    unit: 'ms',
    value: drawnMs,
    goal: GOAL_DRAWN_MS,
    how: `${how}, sites on, software graphics`,
  });
} finally {
  await server.stop();
}
