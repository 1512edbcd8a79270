import { axeViolations } from '#axe-violations';
import { mapIs, mapOf } from '#map-page';
import { expect, test } from '#test';

const PICTURE = '#first-picture';
const DRAWN = '.fp-map';

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the figures by area and says what it is', async ({ page }) => {
    await page.goto('/example/map');
    const picture = page.getByRole('img', { name: /^Map of/ });
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAccessibleDescription(/Highest: /);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('IDPs by county');
    await expect(page.getByRole('row', { name: /Zero reported/ })).toBeVisible();
    // Text in it is passed over by getByText.
    await expect(page.locator('noscript p')).toContainText('The whole map needs JavaScript');
    await page.getByText('Show as table').click();
    await expect(page.getByRole('columnheader', { name: 'P-code' })).toBeVisible();
  });

  test('in Arabic the words stand on the right', async ({ page }) => {
    await page.goto('/example/map?lang=ar');
    const words = await page.getByRole('heading', { level: 1 }).boundingBox();
    const picture = await page.locator(DRAWN).boundingBox();
    expect(words?.x).toBeGreaterThan(picture?.x ?? Number.POSITIVE_INFINITY);
  });

  test('a link without the areas shows outlines, and no figures', async ({ page }) => {
    await page.goto('/example/map?layers=none');
    await expect(page.getByRole('paragraph').filter({ hasText: 'Outlines only' })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(0);
  });
});

test.describe('where scripts run', () => {
  test('the picture stands where the map will, until the map is drawn', async ({ page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/trpc/site.list*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/example/map');
    await expect(mapOf(page)).toBeVisible();
    await expect(page.locator(`main ${DRAWN}`)).toBeVisible();
    await expect(page.locator(PICTURE)).toHaveCount(0);
    const [picture, map] = [
      await page.locator(DRAWN).boundingBox(),
      await mapOf(page).boundingBox(),
    ];
    expect(picture).toEqual(map);
    letGo();
    await mapIs(page);
    await expect(page.locator(DRAWN)).toHaveCount(0);
  });

  test('it goes at once when the reader asks for something else', async ({ page }) => {
    await page.route('**/trpc/site.list*', () => undefined);
    await page.goto('/example/map');
    await expect(page.locator(`main ${DRAWN}`)).toBeVisible();
    await page.keyboard.press('[');
    await expect(page.locator(DRAWN)).toHaveCount(0);
  });

  for (const theme of ['light', 'dark']) {
    test(`it breaks no rule of accessibility in the ${theme}`, async ({ page }) => {
      await page.route('**/assets/index-*.js', () => undefined);
      await page.goto(`/example/map?theme=${theme}`, { waitUntil: 'commit' });
      await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});
