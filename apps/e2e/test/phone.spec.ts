import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { openMap, parameters, screenPointOf } from '#map-page';
import { expect, test } from '#test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What one can press, and a finger would miss. */
const smallTargets = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('button:visible, a:visible').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const own = element.getBoundingClientRect();
        const after = getComputedStyle(element, '::after');
        const width = Math.max(own.width, Number.parseFloat(after.width) || 0);
        const height = Math.max(own.height, Number.parseFloat(after.height) || 0);
        // A link for the keyboard alone is one pixel until it has the focus.
        return own.width > 1 && (width < 44 || height < 44);
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent),
  );

for (const path of [
  '/example/map',
  '/libya-2011/map?lang=ar&theme=dark',
  '/libya-2011/map?lang=fr',
]) {
  test(`${path}: nothing is wider than a phone or too small for a finger, and axe finds nothing`, async ({
    page,
  }) => {
    await openMap(page, path);
    expect(await isWithinScreen(page)).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('a tap on an area opens a sheet that grows, shrinks and closes', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,6&layers=areas:90');
  const { x, y } = await screenPointOf(page, [30.5, 8.5]);
  await page.touchscreen.tap(x, y);
  const sheet = page.getByRole('region', { name: 'Selected place' }).first();
  await expect(sheet.getByRole('heading', { name: 'Aweri' })).toBeInViewport();
  await expect(sheet.getByText('70 000').first()).toBeInViewport();
  expect(await axeViolations(page)).toEqual([]);
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  const low = await height();
  const handle = sheet.getByRole('button', { name: 'Change the height of the panel' });
  await handle.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(low + 100);
  await handle.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(low + 400);
  await handle.press('Escape');
  await expect(sheet).toHaveCount(0);
  expect(parameters(page).sel).toBeUndefined();
});

test('layers open as a sheet, and the map ends above it without moving in the address', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  const map = page.locator('#map canvas');
  const ends = async (part: typeof map) => {
    const box = await part.boundingBox();
    return Math.round((box?.y ?? 0) + (box?.height ?? 0));
  };
  const whole = await ends(map);
  await page.getByRole('button', { name: 'Open layers' }).tap();
  const sheet = page.getByRole('region', { name: 'Layers' }).first();
  await expect(sheet.getByText('IDPs by county')).toBeVisible();
  await expect.poll(() => ends(map)).toBeLessThan(whole - 200);
  const { y: top } = (await sheet.boundingBox()) ?? { y: 0 };
  expect(Math.abs((await ends(map)) - top)).toBeLessThan(2);
  expect(parameters(page).at).toBeUndefined();
  await sheet.getByRole('button', { name: 'Hide: IDPs by county' }).tap();
  await expect.poll(() => parameters(page).layers).not.toContain('areas');
});

test('language, appearance and disclaimer are behind "More"', async ({ page }) => {
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'More' }).tap();
  const sheet = page.getByRole('region', { name: 'More' });
  await expect(sheet.getByText(/official endorsement or acceptance/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await sheet.getByRole('radio', { name: 'Dark' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await sheet.getByRole('radio', { name: 'Français' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: 'Plus', exact: true }).tap();
  await expect(page.getByRole('region', { name: 'Plus' })).toHaveCount(0);
});

test('whether the data are up to date and the disclaimer can be read', async ({ page }) => {
  await openMap(page, '/example/map');
  await expect(page.getByText('Live', { exact: true })).toBeInViewport();
  const short = page.getByRole('button', { name: /^Disclaimer and sources/ });
  await short.tap();
  await expect(short).toContainText('official endorsement or acceptance by the United Nations');
  const isCut = await short.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isCut).toBe(false);
});

test('the bar of time is within reach, and its date is always on screen', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-15');
  const clock = page.getByRole('region', { name: 'Replay' });
  await expect(clock.getByText('15 Mar 2011')).toBeInViewport();
  await clock.getByRole('button', { name: 'Next day' }).tap();
  await expect(clock.getByText('16 Mar 2011')).toBeInViewport();
});

test('any round can be chosen from a list, with its date and number', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:90');
  await page.getByRole('button', { name: 'Round 3', exact: true }).tap();
  const first = page.getByRole('menuitemradio', { name: /^Round 1/ });
  await expect(first).toContainText('30 Jun 2020');
  await first.tap();
  await expect.poll(() => parameters(page).asOf).toBe('2020-06-30');
  await expect(page.getByRole('heading', { name: 'Round 1' })).toBeVisible();
});

test('of two rounds compared each map is as wide as the screen', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:90&vs=2020-06-30&cmp=side');
  const [later, earlier] = await Promise.all(
    ['#map', '#map-earlier'].map((id) => page.locator(id).boundingBox()),
  );
  expect([later?.width, earlier?.width]).toEqual([390, 390]);
  expect(later?.y).toBeGreaterThanOrEqual((earlier?.y ?? 0) + (earlier?.height ?? 0));
});
