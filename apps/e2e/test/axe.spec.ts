import { axeViolations } from '#axe-violations';
import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

const SCREENS = [
  { screen: 'rounds, light', path: '/example/map?sel=area:SS0101' },
  { screen: 'rounds, dark', path: '/example/map?sel=area:SS0101&theme=dark' },
  { screen: 'rounds, Arabic', path: '/example/map?sel=area:SS0101&lang=ar' },
  { screen: 'rounds, Arabic and dark', path: '/example/map?sel=area:SS0101&lang=ar&theme=dark' },
  { screen: 'replay, light', path: '/libya-2011/map' },
  { screen: 'replay, dark', path: '/libya-2011/map?theme=dark' },
  { screen: 'table', path: '/example/map?view=table' },
  { screen: 'without data', path: '/untouched/map' },
] as const;

for (const { screen, path } of SCREENS) {
  test(`${screen}: axe finds nothing`, async ({ page }) => {
    await openMap(page, path);
    await mapIs(page);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('"More": axe finds nothing', async ({ page }) => {
    await openMap(page, '/example/map');
    await page.getByRole('button', { name: 'More' }).tap();
    await expect(page.getByRole('region', { name: 'More' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  for (const path of ['/example/map?sel=area:SS0101', '/libya-2011/map?lang=ar&theme=dark']) {
    test(`${path}: axe finds nothing`, async ({ page }) => {
      await openMap(page, path);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});
