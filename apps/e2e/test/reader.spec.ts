import { mapIs, openMap, parameters } from '#map-page';
import { difference, pixelAt, rgbOf } from '#pixel-at';
import { expect, test } from '#test';

const LIGHT_SURFACE = rgbOf('#FFFFFF');
const DARK_SURFACE = rgbOf('#10181A');

test('Arabic mirrors the shell, not the map', async ({ page }) => {
  await openMap(page, '/example/map?lang=ar&sel=area:SS0101');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const left = async (name: string, role: 'navigation' | 'complementary') =>
    (await page.getByRole(role, { name }).first().boundingBox())?.x ?? Number.NaN;
  const rail = await left('التنقل الرئيسي', 'navigation');
  const layers = (await page.getByRole('complementary').first().boundingBox())?.x ?? Number.NaN;
  const inspector = (await page.getByRole('complementary').last().boundingBox())?.x ?? Number.NaN;
  expect(inspector).toBe(0);
  expect(layers).toBeGreaterThan(inspector);
  expect(rail).toBeGreaterThan(layers);
  await expect(page.getByRole('heading', { name: 'أويري' })).toBeVisible();
  await expect(page.getByText('70 000').first()).toBeVisible();
});

test('the language changes without losing the place, is in the address, and holds at the next visit', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8,31.5,7');
  await page.getByRole('button', { name: 'Choose a language' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByLabel(/Buscar en el mapa/).first()).toBeVisible();
  await mapIs(page);
  expect(parameters(page)).toMatchObject({ lang: 'es', at: '8,31.5,7' });
  await page.goto('/example/map');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('on a device that prefers dark', () => {
  // High enough that a corner of the column of layers is bare.
  test.use({ colorScheme: 'dark', viewport: { width: 1440, height: 900 } });

  test('the page and the map are dark, until light is chosen', async ({ page }) => {
    await openMap(page, '/example/map');
    const corner = { x: 100, y: 880 };
    expect(difference(await pixelAt(page, corner), DARK_SURFACE)).toBeLessThan(3);
    await page.getByRole('button', { name: 'Switch to light' }).click();
    await mapIs(page);
    await expect
      .poll(async () => difference(await pixelAt(page, corner), LIGHT_SURFACE))
      .toBeLessThan(3);
    expect(parameters(page).theme).toBe('light');
  });
});
