import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { expect, test } from '#test';
import { CHROMIUM_ARGS, findChromium } from '../src/find-chromium.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A browser with a profile that is there again after it was closed. */
const start = (profile: string, baseURL = ''): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...PHONE,
    baseURL,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });

const CENTRE = `/libya-2011/centre/${encodeURIComponent('centre:CT-FAYA')}`;

const report = async (page: Page, people: string) => {
  await page.getByRole('textbox', { name: 'People present' }).fill(people);
  await page.getByRole('button', { name: 'Shift lead' }).tap();
  await page.getByRole('button', { name: 'Send report' }).tap();
};

const enter = async (page: Page, token: string) => {
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).tap();
};

test('a report written without a network survives a restart, is sent when it is back, and shows what it conflicts on', async ({
  browser,
  baseURL,
  operatorToken,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const before = await start(profile, baseURL);
  const [page = await before.newPage()] = before.pages();
  await page.goto('/libya-2011/find');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();
  await before.setOffline(true);
  await page.goto(`${CENTRE}/report`);
  await report(page, '64');
  await expect(page.getByText(/^Kept on this device\./)).toBeVisible();
  await expect(page.getByText('1 report waits to be sent')).toBeVisible();
  await before.close();

  const other = await browser.newContext({ ...PHONE, ...(baseURL && { baseURL }) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(`${CENTRE}/report`);
  await enter(elsewhere, operatorToken);
  await report(elsewhere, '80');
  await expect(elsewhere.getByText('Written down as report 1.')).toBeVisible();
  await other.close();

  const after = await start(profile, baseURL);
  const [again = await after.newPage()] = after.pages();
  await after.setOffline(true);
  await again.goto(CENTRE);
  await expect(again.getByText(/^Yours, not sent yet, .*People present 64/)).toBeVisible();
  await after.setOffline(false);
  await again.getByRole('link', { name: 'Show', exact: true }).tap();
  await expect(again.getByText('The token is kept on no device.')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  await enter(again, operatorToken);
  await expect(again.getByText('People present: there is a newer entry')).toBeVisible();
  await again.getByRole('button', { name: 'It is right, write it down' }).tap();
  await expect(again.getByText('Written down as report 2.')).toBeVisible();
  await expect(again.getByText('It differs from another report on: People present.')).toBeVisible();
  await again.getByRole('link', { name: 'Decide which one holds' }).tap();
  await expect(again.getByRole('button', { name: '64 holds' })).toBeVisible();
  await expect(again.getByRole('button', { name: '80 holds' })).toBeVisible();
  await after.close();
});
