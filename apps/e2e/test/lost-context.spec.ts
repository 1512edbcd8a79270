import type { Page } from '@playwright/test';
import { differentShare } from '#different-share';
import { mapIs, mapOf, openMap } from '#map-page';
import { expect, test } from '#test';

/** As when the browser is short of memory: the extension is there for exactly this test. */
const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { giveBack: () => extension?.restoreContext() });
    extension?.loseContext();
  });

const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const restore: unknown = Reflect.get(window, 'giveBack');
    if (typeof restore === 'function') {
      restore();
    }
  });

/** More than a label that found another place differs; less than a layer or its pictures missing. */
const SAME = 0.003;

for (const { map, path } of [
  { map: 'of areas and sites, one hatched', path: '/example/map' },
  { map: 'of arrivals, centres and crossings', path: '/libya-2011/map?asOf=2011-03-15' },
]) {
  test(`a map ${map} comes back as it was when its context does`, async ({ page }) => {
    await openMap(page, path);
    const before = await mapOf(page).screenshot();
    await loseContext(page);
    await mapIs(page, 'loading');
    // Whoever moves over a map that is gone must not break the page.
    await mapOf(page).hover({ force: true });
    await page.mouse.move(0, 0);
    expect(await differentShare(page, before, await mapOf(page).screenshot())).toBeGreaterThan(0.1);
    await giveBack(page);
    await mapIs(page);
    const after = await mapOf(page).screenshot();
    expect(await differentShare(page, before, after)).toBeLessThan(SAME);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a language and a theme chosen meanwhile hold when the context comes back', async ({
  page,
}) => {
  await openMap(page, '/example/map?lang=en&theme=dark');
  const dark = await mapOf(page).screenshot();
  await page.getByRole('button', { name: 'Switch to light' }).click();
  await mapIs(page);
  await loseContext(page);
  await mapIs(page, 'loading');
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await giveBack(page);
  await mapIs(page);
  expect(await differentShare(page, dark, await mapOf(page).screenshot())).toBeLessThan(SAME);
});

test('a context that does not come back: the reader is told, has the tables, and a new map', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  const before = await mapOf(page).screenshot();
  await loseContext(page);
  const alert = page.getByRole('alert').filter({ hasText: 'The map stopped drawing' });
  await expect(alert).toBeVisible();
  await mapIs(page, 'error');
  await alert.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table', { name: /IDPs by county/ })).toContainText('Aweri');
  await page.getByRole('button', { name: 'Show as map' }).click();
  await alert.getByRole('button', { name: 'Reload the map' }).click();
  await mapIs(page);
  await expect(alert).toHaveCount(0);
  expect(await differentShare(page, before, await mapOf(page).screenshot())).toBeLessThan(SAME);
});
