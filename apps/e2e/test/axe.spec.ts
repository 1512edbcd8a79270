import { axeViolations } from '#axe-violations';
import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

const SCREENS = [
  { screen: 'rounds', path: '/example/map?sel=adm2:SS0101', toDark: 'Switch to dark' },
  { screen: 'rounds in Arabic', path: '/example/map?sel=adm2:SS0101&lang=ar', toDark: 'الداكن' },
  { screen: 'replay', path: '/libya-2011/map', toDark: 'Switch to dark' },
] as const;

for (const { screen, path, toDark } of SCREENS) {
  test(`${screen}, light and dark: axe finds nothing`, async ({ page }) => {
    await openMap(page, path);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: toDark }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await mapIs(page);
    expect(await axeViolations(page)).toEqual([]);
  });
}

for (const path of [
  '/example/map?within=box:7,30,9,32&lang=ar&theme=dark',
  '/example/map?people=female&lang=ar&theme=dark',
]) {
  test(`${path}: axe finds nothing`, async ({ page }) => {
    await openMap(page, path);
    expect(await axeViolations(page)).toEqual([]);
  });
}
