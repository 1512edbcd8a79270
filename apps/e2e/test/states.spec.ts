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
