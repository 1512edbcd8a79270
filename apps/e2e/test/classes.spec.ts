import { COUNTIES } from '#example-data';
import { mapIs, openMap, parameters, screenPointOf } from '#map-page';
import { difference, pixelAt, rgbOf } from '#pixel-at';
import { expect, test } from '#test';

const ONLY_AREAS = 'at=8,31.5,7&layers=areas:100';

/** Where in a square county no river, town or name of the ground is drawn. */
const CLEAR = [0.12, 0.85] as const;

/** The legend's rows of classes, high to low: text and colour. */
const classRows = (page: import('@playwright/test').Page) =>
  page
    .locator('table tbody')
    .first()
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        text: row.querySelector('th')?.textContent ?? '',
        fill: row.querySelector('rect')?.getAttribute('fill') ?? '',
      })),
    );

test('another method, number of classes and palette change legend, map and address', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Change the classes' }).click();
  await page.getByRole('button', { name: /^Method/ }).click();
  await page.getByRole('menuitemradio', { name: 'Equal numbers of areas' }).click();
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('menuitemradio', { name: 'Violet' }).click();
  await expect.poll(() => parameters(page)).toMatchObject({ palette: 'violet' });
  expect(parameters(page).classes).toMatch(/^quantile:\d$/);
  await mapIs(page);
  await expect(page.getByText('Classes with equal numbers of areas')).toBeVisible();
  const [highest] = await classRows(page);
  const [county] = COUNTIES.toSorted((a, b) => (b.people[2] ?? 0) - (a.people[2] ?? 0));
  const [east, north] = county?.corner ?? [0, 0];
  const at = await screenPointOf(page, [east + CLEAR[0], north + CLEAR[1]]);
  await expect
    .poll(async () => difference(await pixelAt(page, at), rgbOf(highest?.fill ?? '')))
    .toBeLessThan(4);
});

test('a limit moves with the keyboard, and then stays in every round', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Change the classes' }).click();
  const limit = page.getByRole('slider', { name: 'Upper limit of class 1' });
  const before = await limit.getAttribute('aria-valuetext');
  await limit.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameters(page).classes ?? '').toMatch(/^manual:/);
  await expect(limit).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(page.getByText('Limits kept by hand; they stay in every round.')).toBeVisible();
  const limits = (await classRows(page)).map(({ text }) => text);
  await page.getByRole('button', { name: 'Previous round' }).click();
  await expect.poll(() => parameters(page).asOf).toBeDefined();
  await mapIs(page);
  expect((await classRows(page)).slice(1).map(({ text }) => text)).toEqual(limits.slice(1));
  await page.getByRole('button', { name: 'Back to automatic' }).click();
  await expect.poll(() => parameters(page).classes).toBeUndefined();
});

test('limits are typed, and what cannot be limits is refused with a reason', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&classes=manual:500`);
  await page.getByRole('button', { name: 'Change the classes' }).click();
  const field = page.getByRole('textbox', { name: 'Limits of the classes' });
  await field.fill('5000; 100');
  await field.press('Enter');
  await expect(page.getByText(/^Write one to eight numbers/)).toBeVisible();
  expect(parameters(page).classes).toBe('manual:500');
  await field.fill('100; 5,000; 20 000');
  await field.press('Enter');
  await expect.poll(() => parameters(page).classes).toBe('manual:100_5000_20000');
  await expect(page.getByText(/^Write one to eight numbers/)).toHaveCount(0);
});

test('people per km² name the boundaries that the land area is from', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&by=perKm2`);
  await page.getByRole('button', { name: 'Change the classes' }).click();
  await expect(page.getByText(/Land area from the boundaries of/)).toBeVisible();
  const [highest] = await classRows(page);
  expect(highest?.text).toMatch(/\d\.\d/);
});

test('a class pressed in the legend is the only one drawn strongly', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  const [highest] = await classRows(page);
  const county = COUNTIES.find(({ people }) => people[2] !== null && (people[2] ?? 0) > 0);
  expect(county).toBeDefined();
  const rows = page.getByRole('button', { name: /Show only this class/ });
  await rows.first().click();
  await expect.poll(() => parameters(page).only).toMatch(/^\d$/);
  await mapIs(page);
  const [most] = COUNTIES.toSorted((a, b) => (b.people[2] ?? 0) - (a.people[2] ?? 0));
  const [east, north] = most?.corner ?? [0, 0];
  const at = await screenPointOf(page, [east + CLEAR[0], north + CLEAR[1]]);
  await expect
    .poll(async () => difference(await pixelAt(page, at), rgbOf(highest?.fill ?? '')))
    .toBeLessThan(4);
  await page.getByRole('button', { name: /Show all classes/ }).click();
  await expect.poll(() => parameters(page).only).toBeUndefined();
});

test('a class pressed in the legend leaves its areas alone in the table, which says so', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:100&asOf=2021-06-30&only=1&view=table');
  const table = page.getByRole('table', { name: /^IDPs by county/ });
  await expect(
    page.getByText(/One class is chosen in the legend: \d of 6 areas/).first(),
  ).toBeVisible();
  await expect(table.getByRole('row', { name: /Dunga/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /Aweri/ })).toHaveCount(0);
});
