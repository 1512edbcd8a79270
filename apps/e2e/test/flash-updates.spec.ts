import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { writeFigures, writePlaces } from '#example-data';
import { isWithinScreen } from '#is-within-screen';
import { expect, test } from '#test';

// A count that is too small for everybody is refused.
test.use({ allowedErrors: /status of 409 .*flash\.publish/ });

const enter = async (page: Page, token: string): Promise<void> => {
  await page.getByRole('button', { name: 'Write flash updates' }).click();
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Forget the token' })).toBeVisible();
};

const flood = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Flood in Aweri' }) });

const writeFlood = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Update on a new event' }).click();
  await page.getByRole('button', { name: 'Flood', exact: true }).click();
  await page.getByLabel('Title').fill('Flood in Aweri');
  const summary = page.getByRole('textbox', { name: 'What happened' });
  await summary.fill('The dyke broke. Call +211 912 345 678.');
  await expect(page.getByText('reads like a telephone number')).toBeVisible();
  await summary.fill('The dyke east of the town broke in the night.');
  await expect(page.getByText('reads like a telephone number')).toHaveCount(0);
  await page.getByLabel('Who says so').fill('County authorities');
  await page.getByRole('searchbox', { name: 'Search areas' }).fill('Aweri');
  await page.getByRole('option', { name: 'Aweri' }).click();
  await page.getByLabel('Began on').fill('2021-11-28');
  await page.getByRole('button', { name: 'everybody', exact: true }).click();
};

test('a flash update is published, followed by the next and withdrawn, and everybody reads it', async ({
  page,
  browser,
  ownOperation,
  operatorToken,
}, testInfo) => {
  const folder = testInfo.outputPath('.');
  const operation = await ownOperation({
    files: [...writePlaces(folder), writeFigures(folder, 1)],
    asOf: '2021-06-30',
  });
  const path = `/${operation}/flash-updates`;
  await page.goto(`/${operation}/reports`);
  await page.getByRole('link', { name: 'Flash updates' }).click();
  await expect(page.getByText('No flash update')).toBeVisible();
  const reader = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await reader.goto(`${path}?lang=ar&theme=dark`);
  await expect(reader.getByText('لا يوجد تحديث عاجل')).toBeVisible();

  await enter(page, operatorToken);
  await writeFlood(page);
  const known = page.getByText('Counted before the event, and no part of it.');
  await expect(known).toBeVisible();
  await expect(page.getByText('Still needed: Published by')).toBeVisible();
  // The draft outlives the page.
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Flood in Aweri');
  await page.getByRole('button', { name: 'Add a count' }).click();
  await page.getByLabel('A number').last().fill('3');
  await page.getByLabel('Counted on').fill('2021-11-29');
  await page.getByLabel('Who counted or estimated').fill('County authorities');
  await page.getByLabel('Published by').fill('Information desk');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publish Update 1' }).click();
  await expect(page.getByRole('alert')).toContainText('too small');
  await page.getByLabel('A number').last().fill('1200');
  await page.getByRole('button', { name: 'Publish Update 1' }).click();
  await expect(page.getByText('Published as Update 1')).toBeVisible();
  await expect(flood(page)).toContainText(/1\s200/);

  // Who reads is told without asking again.
  await expect(flood(reader)).toContainText('التحديث 1');
  await expect(flood(reader)).toContainText('The dyke east of the town');
  expect(await isWithinScreen(reader)).toBe(true);
  expect(await axeViolations(reader)).toEqual([]);

  await flood(page).getByRole('button', { name: 'Write the next update' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Flood in Aweri');
  await page.getByRole('button', { name: 'Water, sanitation and hygiene' }).click();
  await page.getByLabel('Published by').fill('Information desk');
  await page.getByRole('button', { name: 'Publish Update 2' }).click();
  await expect(flood(page)).toContainText('New since the update before: Needs');
  await flood(page).getByText('1 earlier update').click();
  await expect(flood(page)).toContainText('Superseded by Update 2');
  await expect(flood(reader)).toContainText('التحديث 2');

  await flood(page).getByRole('button', { name: 'Withdraw this update' }).click();
  await flood(page).getByLabel('Why it is withdrawn').fill('The wrong county');
  await flood(page).getByLabel('Your name or role').fill('Information desk');
  await flood(page).getByRole('button', { name: 'Withdraw this update' }).click();
  await expect(flood(page)).toContainText('do not use. The wrong county');
  await expect(reader.getByText('The wrong county')).toBeVisible();
  await expect(reader.getByText('The dyke east of the town')).toHaveCount(0);
  await reader.close();
});
