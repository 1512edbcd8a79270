import type { Page } from '@playwright/test';
import { mapIs, mapOf } from '#map-page';
import { expect, test } from '#test';

const PANELS = /\/assets\/panels-/;

/** The places that must not depend on when panels come. */
const boxes = async (page: Page) =>
  await Promise.all(['main', '#map'].map((selector) => page.locator(selector).boundingBox()));

for (const { name, width, height, path } of [
  { name: 'on a wide screen', width: 1440, height: 900, path: '/example/map' },
  { name: 'on a wide screen in Arabic', width: 1440, height: 900, path: '/example/map?lang=ar' },
  { name: 'on a phone', width: 390, height: 844, path: '/example/map' },
]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('the map is drawn while its panels are still coming, and stays where it is', async ({
      page,
    }) => {
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route(PANELS, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path);
      await expect(mapOf(page)).toHaveAttribute('data-map-state', 'idle');
      await expect(page.locator('[data-coming]')).not.toHaveCount(0);
      const before = await boxes(page);
      letGo();
      await mapIs(page);
      await expect(page.locator('search input')).toBeVisible();
      expect(await boxes(page)).toEqual(before);
    });
  });
}

test('what draws the map comes before its panels, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Requests that are looked at pass by the browser's own copies: whatever is asked for twice is seen twice.
  await page.route('**/assets/*.js', (route) => route.continue());
  await page.goto('/example/map');
  await mapIs(page);
  const shared = asked.filter((path) => path.startsWith('/assets/maplibre-shared-'));
  expect(shared).toHaveLength(1);
  expect(asked.indexOf(shared[0] ?? '')).toBeLessThan(asked.findIndex((path) => PANELS.test(path)));
});
