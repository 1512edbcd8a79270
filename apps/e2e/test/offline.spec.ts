import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'allow',
});

test('what was opened once opens again without a network, says from when it is, and goes on when it is back', async ({
  page,
  context,
}) => {
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto('/example/map');
  await mapIs(again);
  const banner = again.getByRole('status').filter({ hasText: 'Offline.' });
  await expect(banner).toContainText(/Data from \d\d:\d\d/);
  await again.getByRole('button', { name: 'Open layers' }).tap();
  await expect(again.getByText('IDPs by county').first()).toBeVisible();

  await context.setOffline(false);
  await banner.getByRole('button', { name: 'Try again' }).tap();
  await expect(banner).toHaveCount(0);
  await mapIs(again);
});

test('the nearest centre is found without a network, on the page that was opened once', async ({
  page,
  context,
}) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  await context.setOffline(true);
  await page.close();
  const again = await context.newPage();
  await again.goto('/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&people=12');
  await expect(again.getByRole('link', { name: 'Choucha camp' })).toBeVisible();
  await expect(again.getByRole('status').filter({ hasText: 'Offline.' })).toContainText(
    /Data from \d\d:\d\d/,
  );
});
