import { openMap, parameters, searchBox } from '#map-page';
import { expect, test } from '#test';

const FINDS = [
  { by: 'its name', query: 'Belkor', sel: 'adm2:SS0102' },
  { by: 'its P-code', query: 'ss0203', sel: 'adm2:SS0203' },
  { by: 'its Arabic name', query: 'بلكور', sel: 'adm2:SS0102' },
  { by: 'its name without the accent', query: 'eribo', sel: 'adm2:SS0202' },
  { by: 'a misspelling', query: 'Belkur', sel: 'adm2:SS0102' },
] as const;

test('an area is found by any of its names, its code, without accents and misspelt', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  const box = searchBox(page);
  for (const { by, query, sel } of FINDS) {
    await test.step(by, async () => {
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await box.fill(query);
      await expect(page.getByRole('option').first()).toBeVisible();
      await box.press('Enter');
      await expect.poll(() => parameters(page).sel).toBe(sel);
      // The keyboard has gone on to what was found.
      await expect(box).not.toBeFocused();
    });
  }
});

test('a search without a find says where it looked and what to try', async ({ page }) => {
  await openMap(page, '/example/map');
  await searchBox(page).fill('Timbuktu');
  await expect(page.getByText('Nothing in Example is called “Timbuktu”.')).toBeVisible();
});

test('what was found has the focus by its name, and the search gets it back', async ({ page }) => {
  await openMap(page, '/example/map');
  const box = searchBox(page);
  await box.fill('Belkor');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results?$/ })).toBeAttached();
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Belkor' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
});
