import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { enterToken, putOnDevice, startPhone } from '#phone-profile';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

/** What the device keeps of the operation for the holder of the token. */
const lockedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const name = 'restricted locked';
    if (!(await caches.has(name))) {
      return [];
    }
    const cache = await caches.open(name);
    const copies = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return Promise.all(copies.map(async (copy) => (await copy?.text()) ?? ''));
  });

test('what the public is not told of is on the device for the holder of the token, and goes when the operation allows it no more', async ({
  line,
  operatorToken,
  waystation,
}, testInfo) => {
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  await waystation(
    ...['operation', 'add', 'locked', '--name', 'Locked', '--countries', 'SSD'],
    ...['--keep-restricted-on-device', 'yes'],
  );
  await waystation('import', file, '--operation', 'locked');

  const profile = testInfo.outputPath('profile');
  const before = await startPhone(profile, line.url);
  const [page = await before.newPage()] = before.pages();
  await putOnDevice(page, '/locked/find');
  await page.goto('/locked/road/report?at=4.9,31.6');
  await expect(page.getByText('kept on this device, locked with the token')).toBeVisible();
  await enterToken(page, operatorToken);
  await page.getByLabel('Road or place').fill('Mined track');
  await page.getByRole('button', { name: 'mines or explosives' }).tap();
  await page.getByText('Closed to whom, who said so, who may see it').tap();
  await page.getByRole('button', { name: 'Partners and responders only' }).tap();
  await page.getByRole('button', { name: 'Send report' }).tap();
  await expect(page.getByText('Written down.')).toBeVisible();
  await page.evaluate(() => caches.delete('restricted locked'));
  await page.reload();
  await expect.poll(async () => (await lockedTexts(page)).length).toBe(1);
  await page.goto('/locked/centre/centre:CT-LIVE/report');
  await expect.poll(async () => (await lockedTexts(page)).length).toBe(2);
  expect((await lockedTexts(page)).join()).not.toMatch(/Mined|Northgate/);
  line.cut();
  await before.close();

  const after = await startPhone(profile, line.url);
  const [again = await after.newPage()] = after.pages();
  await again.goto('/locked/road/report');
  await expect(again.getByLabel('Road or place')).toBeVisible();
  await expect(again.getByText('Mined track')).toHaveCount(0);
  await enterToken(again, 'another');
  await expect(again.getByText('does not open what this device has kept')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  await enterToken(again, operatorToken);
  await expect(again.getByRole('button', { name: 'It is open again: Mined track' })).toBeVisible();

  await again.goto('/locked/find');
  await again.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(again.getByText('is here too, locked with the token')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);

  line.mend();
  await waystation('operation', 'set', 'locked', '--keep-restricted-on-device', 'no');
  await again.goto('/locked/find');
  await expect.poll(async () => (await lockedTexts(again)).length).toBe(0);
  await after.close();
});
