import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters, searchBox } from '#map-page';
import { expect, test } from '#test';

const isWithinScreen = 'document.documentElement.scrollWidth <= innerWidth';

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    geolocation: { latitude: 33.147, longitude: 11.558, accuracy: 40 },
  });

  test('from the device’s position to a centre and back', async ({ page, context }) => {
    await openMap(page, '/libya-2011/map?asOf=2011-04-09');
    await page.getByRole('link', { name: 'Find centre' }).tap();
    await expect(page.getByText('Say where the people are')).toBeVisible();

    await page.getByRole('button', { name: 'Use my position' }).tap();
    await expect(page.getByText('not allowed to tell the position')).toBeVisible();

    await context.grantPermissions(['geolocation']);
    await page.getByRole('button', { name: 'Use my position' }).tap();
    await expect(page.getByText('Device position, ±40 m')).toBeVisible();
    expect(parameters(page)).toMatchObject({ asOf: '2011-04-09', from: '33.147,11.558' });
    await expect(page.getByRole('heading', { name: /with places for all/ })).toBeVisible();
    await expect(page.getByText('Unknown is not free')).toBeVisible();

    await page.getByRole('button', { name: 'Medical care' }).tap();
    await expect.poll(() => parameters(page).need).toBe('medical');
    await mapIs(page);
    expect(await page.evaluate(isWithinScreen)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Best first' }).tap();
    await page.getByRole('menuitemradio', { name: 'Nearest first' }).tap();
    await page.getByRole('link', { name: 'Choucha camp' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Choucha camp' })).toBeVisible();
    await expect(page.getByText('No telephone line of this centre is shown here.')).toBeVisible();
    await mapIs(page);
    expect(await page.evaluate(isWithinScreen)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Back to the list' }).tap();
    await expect.poll(() => parameters(page).need).toBe('medical');
    await mapIs(page);
  });
});

test('in Arabic, by name and number, with a broken link said', async ({ page }) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&people=-3&lang=ar&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('status').getByText('people')).toBeVisible();

  await searchBox(page).fill('Ras Ajdir');
  await page.getByRole('option').first().click();
  await expect.poll(() => parameters(page).from).toMatch(/^33\.\d+,11\.\d+$/);
  await expect(page.getByRole('link', { name: 'مخيم الشوشة' })).toBeVisible();
  await mapIs(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('a point pressed on the map is where the people are', async ({ page }) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&people=10000');
  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await page.locator('#map canvas').click({ position: { x: 300, y: 300 } });
  await expect.poll(() => parameters(page).from).toBeDefined();
  await expect(page.getByText('Places for 10 000 people')).toBeVisible();
});
