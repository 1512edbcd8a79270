// How soon an installed app without a network shows the nearest centres, and how soon it answers the
// next question, on a processor four times slower, at the size of a phone.
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';
import { startServer } from '../src/running-server.mjs';
import { fillWithCentres, MADE_UP, pointAmongCentres } from './support/synthetic-centres.mjs';

const CENTRES = 5_000;
const SLOWER = 4;
const TIMES = 5;
const GOAL_OPENED_MS = 2_000;
const GOAL_ANSWERED_MS = 100;
const WITHIN_MS = 120_000;
const PHONE = { width: 390, height: 844 };

/** @param {object} measurement */
const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Put before the page's own scripts: notes on its own clock when the first centre of the list is there. */
const noteList = () => {
  const look = () =>
    document.querySelector('li[id^="centre-row-"]') === null
      ? requestAnimationFrame(look)
      : performance.mark('list');
  requestAnimationFrame(look);
};

/** In the page: from the next press until another list is painted. */
const nextAnswer = () =>
  new Promise((resolve) => {
    const list = () => document.querySelector('li[id^="centre-row-"]')?.parentElement?.textContent;
    const before = list();
    const begin = () => {
      const pressedAt = performance.now();
      const look = () =>
        list() === before ? requestAnimationFrame(look) : resolve(performance.now() - pressedAt);
      requestAnimationFrame(look);
    };
    document.addEventListener('click', begin, { capture: true, once: true });
  });

/**
 * Visits an address once, then opens it again and again without a network.
 * @param {string} address
 */
const measure = async (address) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  /** @type {{ opened: number[], answered: number[] }} */
  const { opened, answered } = { opened: [], answered: [] };
  try {
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB' });
    const first = await context.newPage();
    await first.goto(address);
    await first.getByRole('button', { name: 'More', exact: true }).click();
    await first.getByText(/^On this device since/).waitFor({ timeout: WITHIN_MS });
    await first.close();
    await context.setOffline(true);
    for (let time = 0; time < TIMES; time += 1) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.addInitScript(noteList);
      await page.goto(address, { waitUntil: 'commit', timeout: WITHIN_MS });
      await page.waitForFunction(() => performance.getEntriesByName('list').length > 0, null, {
        timeout: WITHIN_MS,
      });
      opened.push(
        await page.evaluate(() => performance.getEntriesByName('list')[0]?.startTime ?? Number.NaN),
      );
      await page.locator('[data-map-state="idle"]').waitFor({ timeout: WITHIN_MS });
      const [taken] = await Promise.all([
        page.evaluate(nextAnswer),
        page.getByRole('button', { name: 'Medical care' }).click({ timeout: WITHIN_MS }),
      ]);
      answered.push(taken);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return { opened: median(opened), answered: median(answered) };
};

/** @param {string} address @param {string} centres what is asked for */
const measureAndTell = async (address, centres) => {
  const { opened, answered } = await measure(address);
  const how = `${centres}, no network, 4× slower processor, ${PHONE.width} × ${PHONE.height}`;
  tell({
    name: `offline, opened until the list, ${centres}`,
    unit: 'ms',
    value: opened,
    goal: GOAL_OPENED_MS,
    how,
  });
  tell({
    name: `offline, the next answer, ${centres}`,
    unit: 'ms',
    value: answered,
    goal: GOAL_ANSWERED_MS,
    how: `${how}, from the press of a need until the new list is painted`,
  });
};

const server = await startServer();
try {
  const demo = 'libya-2011/find?asOf=2011-04-09&from=33.147,11.558&people=12';
  await measureAndTell(`${server.url}/${demo}`, 'the demonstration');
  await fillWithCentres(server, CENTRES);
  const { lat, lon } = pointAmongCentres(0.5, 0.5);
  await measureAndTell(
    `${server.url}/${MADE_UP}/find?from=${lat},${lon}&people=59`,
    `${CENTRES} centres`,
  );
} finally {
  await server.stop();
}
