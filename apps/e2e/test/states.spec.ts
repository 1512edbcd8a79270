import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

test.describe('when one layer cannot be read', () => {
  test.use({ allowedErrors: /ERR_FAILED|Failed to load resource/ });

  test('it says so in its place, the others stay, and trying again mends it', async ({ page }) => {
    await page.route('**/trpc/crossing.list*', (route) => route.abort());
    await page.goto('/libya-2011/map');
    await mapIs(page, 'error');
    const row = page.getByRole('listitem').filter({ hasText: 'Border crossings' });
    await expect(row.getByRole('alert')).toContainText('Border crossings could not be loaded');
    await expect(row.getByRole('alert')).toContainText('The other layers are not affected.');
    await expect(page.getByRole('row', { name: /Zero reported/ })).toBeVisible();
    await expect(page.getByText('Offline.')).toHaveCount(0);
    await page.unroute('**/trpc/crossing.list*');
    await row.getByRole('button', { name: 'Try again' }).click();
    await mapIs(page);
    await expect(row.getByRole('alert')).toHaveCount(0);
  });

  const failedRows = (page: Page) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('alert') })
      .getByRole('heading');

  for (const { of, path, reads } of [
    {
      of: 'areas and sites',
      path: '/example/map?layers=areas:90,sites:100',
      reads: [
        { read: 'area.list', rows: ['IDPs by county'], stays: 'Aweri Camp' },
        { read: 'area.topology', rows: ['IDPs by county'], stays: 'Aweri Camp' },
        { read: 'figure.areas', rows: ['IDPs by county'], stays: 'Aweri Camp' },
        { read: 'site.list', rows: ['Displacement sites'], stays: 'Zero reported' },
      ],
    },
    {
      of: 'movements and centres',
      path: '/libya-2011/map?asOf=2011-04-15&layers=areas:90,arrivals:80,centres:100,crossings:100',
      reads: [
        {
          read: 'flow.movements',
          rows: ['Arrivals across borders'],
          stays: 'Zero reported',
        },
        { read: 'centre.list', rows: ['Reception and transit centres'], stays: 'Zero reported' },
        // Lines without the areas that they end at would tell every end as unknown.
        {
          read: 'area.list',
          rows: ['Arrivals by country', 'Arrivals across borders'],
          stays: 'Not counted',
        },
      ],
    },
  ]) {
    test(`each read of ${of} that fails is told in its own row only`, async ({ page }) => {
      for (const { read, rows, stays } of reads) {
        await page.route(`**/trpc/${read}*`, (route) => route.abort());
        await page.goto(path);
        await mapIs(page, 'error');
        await expect(failedRows(page)).toHaveText(rows);
        const panel = page.getByRole('complementary', { name: 'Layers' });
        await expect(panel.getByText(stays)).toBeVisible();
        await page.unroute(`**/trpc/${read}*`);
      }
    });
  }

  test('rounds that cannot be read say so in their place, and the map stays', async ({ page }) => {
    await page.route('**/trpc/round.list*', (route) => route.abort());
    await page.goto('/example/map?layers=areas:90');
    const alert = page.getByRole('alert').filter({ hasText: 'Rounds by date could not be loaded' });
    await expect(alert).toBeVisible();
    await mapIs(page);
    await expect(page.getByRole('row', { name: /Zero reported/ })).toBeVisible();
    await page.unroute('**/trpc/round.list*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Round 3', exact: true })).toBeVisible();
  });

  test('without the server the page says from when its data are, and what is drawn stays', async ({
    page,
    context,
  }) => {
    await openMap(page, '/example/map');
    await context.setOffline(true);
    await page.keyboard.press('[');
    const banner = page.getByRole('status').filter({ hasText: 'Offline.' });
    await expect(banner).toContainText(/Data from \d\d:\d\d/);
    await expect(page.getByRole('row', { name: /Zero reported/ })).toBeVisible();
    await context.setOffline(false);
    await expect(banner).toHaveCount(0);
    await mapIs(page);
  });

  test('a round chosen without the server: all that is named is of the round drawn, until it comes', async ({
    page,
    context,
  }) => {
    await openMap(page, '/example/map?layers=areas:90,sites:100');
    const panel = page.getByRole('complementary', { name: 'Layers' });
    await context.setOffline(true);
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    const alert = page.getByRole('alert').filter({ hasText: 'Round 1 could not be loaded' });
    await expect(alert).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Round 3', exact: true })).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Round 3:/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /^Round 1:.*not loaded$/ })).not.toBeChecked();
    await expect(panel.getByText('Round 3, 30 Jun 2021')).toHaveCount(2);
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await mapIs(page, 'error');
    await context.setOffline(false);
    await expect(page.getByRole('heading', { name: 'Round 1', exact: true })).toBeVisible();
    await expect(alert).toHaveCount(0);
    await mapIs(page);
    await expect(panel.getByText('Round 1, 30 Jun 2020')).toHaveCount(1);
  });

  test('an operation that cannot be read offers to try again', async ({ page }) => {
    await page.route('**/trpc/operation.get*', (route) => route.abort());
    await page.goto('/example/map');
    await expect(page.getByRole('alert')).toContainText('Operation could not be loaded');
    await page.unroute('**/trpc/operation.get*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapIs(page);
  });
});

test('an operation without data says what it lacks, over the map of its country', async ({
  page,
}) => {
  await openMap(page, '/untouched/map');
  const notice = page.getByRole('region', { name: 'Nothing to show' });
  await expect(notice).toContainText('This operation has no figures yet.');
  await expect(notice).toContainText('--operation untouched');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => parameters(page).at).toBeDefined();
  const [latitude, longitude, zoom] = (parameters(page).at ?? '').split(',').map(Number);
  expect(latitude).toBeCloseTo(7.9, 0);
  expect(longitude).toBeCloseTo(30, 0);
  expect(zoom).toBeGreaterThan(5);
});

test('a server without operations shows the two commands that make one', async ({ page }) => {
  await page.route('**/trpc/operation.list*', (route) =>
    route.fulfill({ json: { result: { data: [] } } }),
  );
  await page.goto('/');
  await expect(page.getByText('No operation yet')).toBeVisible();
  await expect(page.getByText('waystation -- operation add')).toBeVisible();
  await expect(page.getByText('waystation -- import')).toBeVisible();
});

test('while it loads, the page has its panels’ places and says what it loads', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/trpc/operation.get*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/example/map');
  await expect(page.locator('[data-map-state=loading]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeAttached();
  release();
  await mapIs(page);
});
