import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { enterToken, putOnDevice, startPhone } from '#phone-profile';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

/** What the device keeps of the operation for the holder of the token. */
const lockedTexts = (page: Page, operation: string): Promise<readonly string[]> =>
  page.evaluate(async (name) => {
    if (!(await caches.has(name))) {
      return [];
    }
    const cache = await caches.open(name);
    const copies = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return Promise.all(copies.map(async (copy) => (await copy?.text()) ?? ''));
  }, `restricted ${operation}`);

test('what the public is not told of is on the device for the holder of the token, and goes when the operation allows it no more', async ({
  line,
  operatorToken,
  waystation,
  ownOperation,
}, testInfo) => {
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  const settings = ['--keep-restricted-on-device', 'yes'];
  const operation = await ownOperation({ files: [file], settings });

  const profile = testInfo.outputPath('profile');
  const before = await startPhone(profile, line.url);
  const [page = await before.newPage()] = before.pages();
  await putOnDevice(page, `/${operation}/find`);
  await page.goto(`/${operation}/road/report?at=4.9,31.6`);
  await expect(page.getByText('kept on this device, locked with the token')).toBeVisible();
  await enterToken(page, operatorToken);
  await page.getByLabel('Road or place').fill('Mined track');
  await page.getByRole('button', { name: 'mines or explosives' }).tap();
  await page.getByText('Closed to whom, who said so, who may see it').tap();
  await page.getByRole('button', { name: 'Partners and responders only' }).tap();
  await page.getByRole('button', { name: 'Send report' }).tap();
  await expect(page.getByText('Written down.')).toBeVisible();
  await page.evaluate((name) => caches.delete(name), `restricted ${operation}`);
  await page.reload();
  await expect.poll(async () => (await lockedTexts(page, operation)).length).toBe(1);
  await page.goto(`/${operation}/centres/centre:CT-LIVE/report`);
  await expect.poll(async () => (await lockedTexts(page, operation)).length).toBe(2);
  expect((await lockedTexts(page, operation)).join()).not.toMatch(/Mined|Northgate/);
  line.cut();
  await before.close();

  const after = await startPhone(profile, line.url);
  const [again = await after.newPage()] = after.pages();
  await again.goto(`/${operation}/road/report`);
  await expect(again.getByLabel('Road or place')).toBeVisible();
  await expect(again.getByText('Mined track')).toHaveCount(0);
  await enterToken(again, 'another');
  await expect(again.getByText('does not open what this device has kept')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  await enterToken(again, operatorToken);
  await expect(again.getByRole('button', { name: 'It is open again: Mined track' })).toBeVisible();

  await again.goto(`/${operation}/find`);
  await again.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(again.getByText('is here too, locked with the token')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);

  line.mend();
  await waystation('operation', 'set', operation, '--keep-restricted-on-device', 'no');
  await again.goto(`/${operation}/find`);
  await expect.poll(async () => (await lockedTexts(again, operation)).length).toBe(0);
  await after.close();
});
