// What the first view costs: bytes over the wire in all, of them data, and the time until the map is
// drawn.
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { startServer } from '../src/running-server.mjs';
import { fillWithSouthSudan } from './support/south-sudan.mjs';

const GOAL_ALL_KB = 1_100;
const GOAL_DATA_KB = 250;
const DRAWN_WITHIN_MS = 120_000;
const BYTES_PER_KB = 1_000;

/**
 * The scripts of workers, which only the page's own timeline knows.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<readonly { readonly url: string, readonly bytes: number }[]>}
 */
const workerScripts = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && /-worker-[^/]*\.js$/.test(entry.name)
          ? [{ url: entry.name, bytes: entry.transferSize }]
          : [],
      ),
  );

/**
 * Opens an address in a browser that has never been there; gives the compressed bytes by address and
 * the milliseconds until the map said that it is drawn.
 * @param {string} address
 */
const visit = async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    /** @type {Map<string, string>} */
    const urls = new Map();
    /** @type {{ readonly url: string, readonly bytes: number }[]} */
    const loaded = [];
    network.on('Network.responseReceived', ({ requestId, response }) => {
      urls.set(requestId, response.url);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      loaded.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength });
    });
    // What the map's worker asks for is not seen by the page's session.
    page.context().on('requestfinished', async (request) => {
      if (request.url().includes('/basemap/')) {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        loaded.push({ url: request.url(), bytes: responseBodySize + responseHeadersSize });
      }
    });
    const startedAt = performance.now();
    await page.goto(address);
    await page.waitForSelector('[data-map-state="idle"]', { timeout: DRAWN_WITHIN_MS });
    const idleMs = performance.now() - startedAt;
    loaded.push(...(await workerScripts(page)));
    return { loaded, idleMs };
  } finally {
    await browser.close();
  }
};

/**
 * @param {Awaited<ReturnType<typeof visit>>} visited
 * @param {(path: string) => boolean} isWanted
 */
const kilobytes = ({ loaded }, isWanted) =>
  loaded
    .filter(({ url }) => url !== '' && isWanted(new URL(url).pathname))
    .reduce((sum, { bytes }) => sum + bytes, 0) / BYTES_PER_KB;

/** @param {object} measurement */
const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

const server = await startServer();
try {
  const operation = await fillWithSouthSudan(server);
  const address = `${server.url}/${operation}/map`;
  // The first visitor after a start waits for files to be compressed; the second is measured.
  await visit(address);
  const visited = await visit(address);
  const how = `${operation}, 1440 × 900, empty cache, as transferred`;
  tell({
    name: 'first view, all',
    unit: 'kB',
    value: kilobytes(visited, () => true),
    goal: GOAL_ALL_KB,
    how,
  });
  tell({
    name: 'first view, data',
    unit: 'kB',
    value: kilobytes(visited, (path) => path.startsWith('/trpc/')),
    goal: GOAL_DATA_KB,
    how,
  });
  tell({
    name: 'first view, ground',
    unit: 'kB',
    value: kilobytes(visited, (path) => path.startsWith('/basemap/')),
    how,
  });
  tell({
    name: 'first view, program and fonts',
    unit: 'kB',
    value: kilobytes(visited, (path) => !/^\/(?:trpc|basemap)\//.test(path)),
    how,
  });
  tell({
    name: 'first view, drawn',
    unit: 'ms',
    value: visited.idleMs,
    how: `${operation}, software graphics`,
  });
} finally {
  await server.stop();
}
