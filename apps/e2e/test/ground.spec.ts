import { mapIs, openMap, parameters, screenPointOf } from '#map-page';
import { difference, pixelAt } from '#pixel-at';
import { expect, test } from '#test';

const TILES = '**/basemap/*/*/*.pbf';

/** A place at sea. */
const AT_SEA = [18, 34] as const;

test.describe('when the base map cannot be read', () => {
  // MapLibre writes what it could not fetch to the console, too.
  test.use({ allowedErrors: /ERR_FAILED|Failed to load resource|start-maplibre/ });

  for (const { how, status } of [
    { how: 'is blocked', status: null },
    { how: 'is not found', status: 404 },
  ]) {
    test(`because it ${how}: the map says so, calls nothing sea, and trying again mends it`, async ({
      page,
    }) => {
      await openMap(page, '/libya-2011/map?layers=areas:90&at=30,18,4');
      expect(parameters(page).at).toBeDefined();
      const sea = await pixelAt(page, await screenPointOf(page, AT_SEA));
      await page.route(TILES, (route) =>
        status === null ? route.abort() : route.fulfill({ status }),
      );
      await page.goto('/libya-2011/map?layers=areas:90&at=30,18,4');
      const alert = page.getByRole('alert').filter({ hasText: 'The base map could not be loaded' });
      await expect(alert).toContainText('The figures and the areas are not affected.');
      await mapIs(page);
      const ground = await pixelAt(page, await screenPointOf(page, AT_SEA));
      expect(difference(ground, sea)).toBeGreaterThan(10);
      await expect(page.getByRole('row', { name: /Zero reported/ })).toBeVisible();
      await page.unroute(TILES);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toHaveCount(0);
      await mapIs(page);
      await expect
        .poll(async () => difference(await pixelAt(page, await screenPointOf(page, AT_SEA)), sea))
        .toBe(0);
    });
  }
});
