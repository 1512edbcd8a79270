// What a printed map costs: South Sudan on A3 with all its sites, areas and flows as a PDF from the
// server, beside what a browser makes of the same view: its own page as PDF, and a picture at 300 dpi.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { startServer } from '../src/running-server.mjs';
import { fillWithSouthSudan } from './support/south-sudan.mjs';

/** Goals of the product on a machine with two cores. */
const GOALS = { seconds: 3, megabytes: 4, memoryMb: 300, composerSeconds: 5, atlasSeconds: 90 };

/** What a reader waits for an answer at most before a page feels stuck (RAIL: 100 ms). */
const ANSWER_GOAL_MS = 100;

const LAYERS = 'layers=areas:90,sites:100,hostCommunities:100,origins:80';

/** The map's frame on A3, 319 × 224 mm, at 100 dots per inch; three dots each are 300. */
const FRAME = { width: 1_256, height: 882 };
const DOTS = 3;

/** A reader who asks faster is sent away by the server's limit for an address, and the atlas with them. */
const BETWEEN_ANSWERS_MS = 1_000;

const DRAWN_WITHIN_MS = 180_000;
const KB_PER_MB = 1_024;
const MB = 1_000_000;

/** @param {{ name: string, unit: string, value: number, goal?: number, how: string }} measurement */
const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

/** @param {number | undefined} pid @param {string} field */
const memoryMb = (pid, field) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / KB_PER_MB;
};

/**
 * @template Made
 * @param {() => Promise<Made>} make
 */
const timed = async (make) => {
  const startedAt = performance.now();
  const made = await make();
  return { made, seconds: (performance.now() - startedAt) / 1_000 };
};

/** @param {import('../src/running-server.mjs').RunningServer} server @param {string} address */
const onServer = async ({ pid }, address) => {
  const ask = async () => (await fetch(address)).arrayBuffer();
  const before = memoryMb(pid, 'VmRSS');
  // Five starts the mark of the highest memory anew (proc(5)).
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  // The first reads what is kept for all who come after.
  await ask();
  const { made, seconds } = await timed(ask);
  const extraMb = memoryMb(pid, 'VmHWM') - before;
  return { seconds, megabytes: made.byteLength / MB, extraMb };
};

/**
 * Opens the view in a browser that was not there before, and takes it away as a file.
 * @param {string} address
 * @param {number} dots
 * @param {(page: import('@playwright/test').Page) => Promise<Buffer>} take
 */
const inBrowser = async (address, dots, take) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: FRAME, deviceScaleFactor: dots });
    page.setDefaultTimeout(DRAWN_WITHIN_MS);
    const { made, seconds } = await timed(async () => {
      await page.goto(address);
      await page.waitForSelector('[data-map-state="idle"]');
      return take(page);
    });
    return { seconds, megabytes: made.byteLength / MB };
  } finally {
    await browser.close();
  }
};

/**
 * From the press on the composer's export to the file on the disk, its page being shown already.
 * @param {string} address
 */
const fromComposer = async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    page.setDefaultTimeout(DRAWN_WITHIN_MS);
    await page.goto(address);
    const button = page.getByRole('button', { name: 'Export' });
    await button.and(page.locator(':enabled')).click();
    const item = page.getByRole('menuitem', { name: /^PDF/ });
    await item.waitFor();
    const { seconds } = await timed(async () => {
      const file = page.waitForEvent('download');
      await item.click();
      await (await file).path();
    });
    return seconds;
  } finally {
    await browser.close();
  }
};

/**
 * An atlas of all areas of a level from the command line, while a reader goes on asking the same server.
 * @param {import('../src/running-server.mjs').RunningServer} running
 * @param {string} operation
 */
const atlasOf = async ({ url, waystation, folder }, operation) => {
  const level = operation === 'south-sudan' ? 2 : 0;
  const out = join(folder, 'atlas.pdf');
  /** @type {number[]} */
  const answers = [];
  let isDone = false;
  const reader = async () => {
    while (!isDone) {
      const { seconds } = await timed(async () => (await fetch(`${url}/${operation}/map`)).text());
      answers.push(seconds * 1_000);
      await pause(BETWEEN_ANSWERS_MS);
    }
  };
  const reading = reader();
  const atlas = async () =>
    waystation(
      ...['atlas', '--view', `/${operation}/map?${LAYERS}`, '--over', `areas:${level}`],
      ...['--template', 'a4-portrait', '--out', out],
    );
  // Readers end before the server does, or their broken line hides why there is no atlas.
  const { seconds } = await timed(atlas).finally(async () => {
    isDone = true;
    await reading;
  });
  const megabytes = readFileSync(out).byteLength / MB;
  rmSync(out);
  const sorted = answers.toSorted((a, b) => a - b);
  return { seconds, megabytes, p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
};

const server = await startServer();
try {
  const operation = await fillWithSouthSudan(server);
  const query = new URLSearchParams({ view: LAYERS, paper: 'a3', lang: 'en' });
  const ours = await onServer(server, `${server.url}/snapshot/${operation}?${query}`);
  const how = `GET /snapshot, A3, ${operation}, the second time`;
  tell({ name: 'print A3, time', unit: 's', value: ours.seconds, goal: GOALS.seconds, how });
  tell({ name: 'print A3, size', unit: 'MB', value: ours.megabytes, goal: GOALS.megabytes, how });
  tell({
    name: 'print A3, memory',
    unit: 'MB',
    value: ours.extraMb,
    goal: GOALS.memoryMb,
    how: 'resident at most while it is made twice, less before; with the reads that are kept',
  });
  tell({
    name: 'print A3 in the composer, press to file',
    unit: 's',
    value: await fromComposer(`${server.url}/${operation}/snapshot?${LAYERS}&paper=a3&lang=en`),
    goal: GOALS.composerSeconds,
    how: 'its page is shown; press on PDF until the file is saved',
  });
  const atlas = await atlasOf(server, operation);
  const series = `waystation atlas, A4, all areas of ${operation}`;
  tell({
    name: 'atlas, time',
    unit: 's',
    value: atlas.seconds,
    goal: GOALS.atlasSeconds,
    how: series,
  });
  tell({ name: 'atlas, size', unit: 'MB', value: atlas.megabytes, how: series });
  tell({
    name: 'atlas, answers meanwhile',
    unit: 'ms',
    value: atlas.p95Ms,
    goal: ANSWER_GOAL_MS,
    how: 'GET of a map’s page, one a second, 95th percentile',
  });
  const view = `${server.url}/${operation}/map?${LAYERS}`;
  const page = await inBrowser(view, 1, (opened) =>
    opened.pdf({ width: '420mm', height: '297mm', printBackground: true }),
  );
  const canvas = await inBrowser(view, DOTS, (opened) =>
    opened.locator('.maplibregl-canvas').screenshot({ type: 'png' }),
  );
  for (const [name, { seconds, megabytes }] of Object.entries({
    "the browser's page as PDF": page,
    'its canvas at 300 dpi': canvas,
  })) {
    const beside = 'the same view, empty cache, software graphics';
    tell({ name: `${name}, time`, unit: 's', value: seconds, how: beside });
    tell({ name: `${name}, size`, unit: 'MB', value: megabytes, how: beside });
    const ratio = 'of the print; above 1: the print is less';
    tell({ name: `${name}, time`, unit: '×', value: seconds / ours.seconds, how: ratio });
    tell({ name: `${name}, size`, unit: '×', value: megabytes / ours.megabytes, how: ratio });
  }
} finally {
  await server.stop();
}
