import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

test('a filter of sites says how many it leaves, in panel, table and address', async ({ page }) => {
  await openMap(page, '/example/map?layers=sites:100&asOf=2021-06-30');
  await page.getByRole('button', { name: 'Filter sites' }).click();
  const least = page.getByRole('slider', { name: 'At least so many people' });
  await least.focus();
  await page.keyboard.press('End');
  await expect.poll(() => parameters(page).site).toBe('min-50000');
  await mapIs(page);
  await expect(page.getByRole('button', { name: /^Showing 0 of \d+ sites$/ })).toBeVisible();
  await page.keyboard.press('Home');
  await expect.poll(() => parameters(page).site).toBeUndefined();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameters(page).site).toBe('min-50');
  const words = await page.getByRole('button', { name: /^Showing/ }).textContent();
  const [shown] = words?.match(/\d+/) ?? [];
  await page.goto(`${page.url()}&view=table`);
  const rows = page.getByRole('table', { name: /^Displacement sites/ }).locator('tbody tr');
  await expect(rows).toHaveCount(Number(shown));
});
