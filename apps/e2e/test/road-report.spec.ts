import { mkdirSync } from 'node:fs';
import { axeViolations } from '#axe-violations';
import { writePlaces } from '#example-data';
import { isWithinScreen } from '#is-within-screen';
import { mapIs } from '#map-page';
import { expect, test } from '#test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a road is reported closed in three taps, stands on the map and in the list, and is reopened', async ({
  page,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const operation = await ownOperation({ files: writePlaces(folder), asOf: '2021-06-30' });
  await page.goto(`/${operation}/road/report?at=8.5,31.5`);
  const token = page.getByLabel('Operator token');
  await expect(token).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await token.fill(operatorToken);
  await page.getByRole('button', { name: 'Go on' }).tap();
  const send = page.getByRole('button', { name: 'Send report' });
  await send.tap();
  await expect(page.getByText('Say why it is closed.')).toBeVisible();
  await page.getByLabel('Road or place').fill('Belkor ford');
  await page.getByRole('button', { name: 'flood or water' }).tap();
  await send.tap();
  await expect(page.getByText('Written down.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await isWithinScreen(page)).toBe(true);

  await page.getByRole('link', { name: 'Back to the centres' }).tap();
  await mapIs(page);
  await expect(
    page.getByRole('img', { name: /Road reported closed: .*Belkor ford/ }),
  ).toBeVisible();
  await page.getByText('1 road reported closed in view').tap();
  await expect(page.getByText(/flood or water, closed to all since/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Report a closed road' }).tap();
  await page.getByRole('button', { name: /It is open again: Belkor ford/ }).tap();
  await page.getByRole('button', { name: 'It is right, write it down' }).tap();
  await expect(page.getByText('Written down.')).toBeVisible();
  await expect(page.getByText('Belkor ford')).toHaveCount(0);
});
