import { openMap, parameters, screenPointOf, searchBox } from '#map-page';
import { expect, test } from '#test';

test('a selected area shows its figure with its passport, change and trend', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,7&layers=areas:90');
  const { x, y } = await screenPointOf(page, [30.5, 8.5]);
  await page.mouse.click(x, y);
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel.getByRole('heading', { name: 'Aweri' })).toBeVisible();
  await expect(panel).toContainText('70 000');
  await expect(panel).toContainText('30 Jun 2021');
  for (const label of ['As of', 'Source', 'Method', 'Coverage']) {
    await expect(panel.getByText(label, { exact: true })).toBeVisible();
  }
  await expect(panel).toContainText('+15 000');
  await expect(panel).toContainText('rounds are not added up');
  await expect(panel).toContainText('Aweri Camp');
  expect(parameters(page).sel).toBe('adm2:SS0101');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('an arrow lets a press through to the area under it', async ({ page }) => {
  await openMap(
    page,
    '/libya-2011/map?at=29,17,5&asOf=2011-03-08&layers=areas:90,arrivals:100&lang=en',
  );
  const { x, y } = await screenPointOf(page, [22, 25.5]);
  const tooltip = page.getByText('From Libya to Egypt');
  await expect(async () => {
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await expect(tooltip.first()).toBeVisible();
  }).toPass();
  await page.mouse.click(x, y);
  await expect.poll(() => parameters(page).sel).toBe('adm0:LBY');
});

test('a place without coordinates is listed behind its count, and opens by keyboard', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/map?asOf=2011-04-15&layers=areas:90,centres:100&lang=en');
  const count = page.getByRole('button', { name: '1 not on the map, without coordinates' });
  await count.press('Enter');
  const list = page.getByRole('dialog', { name: '1 not on the map, without coordinates' });
  const place = list.getByRole('listitem').getByRole('button');
  await expect(place).toHaveText(['El Ktef site']);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(count).toBeFocused();
  await count.press('Enter');
  await place.press('Enter');
  await expect(list).toHaveCount(0);
  await expect.poll(() => parameters(page).sel).toBe('centre:centre:CT-KTEF');
});

test('a column of the trend shows the map of its round, by mouse and by keyboard', async ({
  page,
}) => {
  await openMap(page, '/example/map?sel=area:SS0101&layers=areas:90');
  const trend = page.getByRole('radiogroup', { name: /by round$/ });
  const columns = trend.getByRole('radio');
  const first = columns.first();
  await expect(columns.last()).toBeChecked();
  const count = await columns.count();
  await expect(first).toHaveAccessibleName(/^Round \d+: [\d\s]+, \d+\s\w+\s\d{4}$/);
  await first.click();
  await expect(first).toBeChecked();
  expect(parameters(page).asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  await expect(columns).toHaveCount(count);
  await expect(first).toBeFocused();
  const shown = page.getByRole('region', { name: 'Rounds by date' }).getByRole('radio').first();
  await expect(shown).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(columns.nth(1)).toBeChecked();
});

test('an area that was not assessed says so in words, and shows no number', async ({ page }) => {
  await openMap(page, '/example/map?sel=area:SS0202');
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel).toContainText('not assessed');
  await expect(panel).toContainText('This does not mean zero.');
});

test('zero is a number that somebody reported', async ({ page }) => {
  await openMap(page, '/example/map?sel=area:SS0103');
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel.locator('bdi').filter({ hasText: /^0$/ }).first()).toBeVisible();
});

test('a site shows its type, codes and what else was counted', async ({ page }) => {
  await openMap(page, '/example/map?asOf=2021-06-30');
  await searchBox(page).fill('aweri camp');
  await page.getByRole('option', { name: /Aweri Camp/ }).click();
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel).toContainText('42 000');
  await expect(panel).toContainText('Displacement site');
  await expect(panel).toContainText('8.5000, 30.3000');
});

test('a crossing shows the dated log of its status with sources, as known on the day', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/map?asOf=2011-05-01');
  await searchBox(page).fill('Ras Ajdir');
  await page
    .getByRole('option', { name: /Border crossing/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(/Ra.*[AJ]/);
  await expect(panel.getByText('Status log')).toBeVisible();
  const days = await panel
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((day) => day <= '2011-05-01')).toBe(true);
});

test('a centre never calls unknown places free', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-15');
  await searchBox(page).fill('Choucha');
  await page
    .getByRole('option', { name: /Centre/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel.getByText('Free places', { exact: true })).toBeVisible();
  await expect(panel.getByText('unknown', { exact: true }).first()).toBeVisible();
  await expect(panel).toContainText('not all of capacity, blocked and present are known');
});
