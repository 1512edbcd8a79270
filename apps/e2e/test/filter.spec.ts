import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

test('a filter of sites says how many it leaves, in panel, table and address', async ({ page }) => {
  await openMap(page, '/example/map?layers=sites:100&asOf=2021-06-30');
  await page.getByRole('button', { name: 'Filter sites' }).click();
  const least = page.getByRole('slider', { name: 'People, at least' });
  await least.focus();
  await page.keyboard.press('End');
  await expect.poll(() => parameters(page).site).toBe('min-50000');
  await mapIs(page);
  await expect(page.getByRole('button', { name: /^Showing 0 of \d+ sites$/ })).toBeVisible();
  await page.keyboard.press('Home');
  await expect.poll(() => parameters(page).site).toBeUndefined();
  // The words of the filter before are gone; those that come are of the next one.
  await expect(page.getByRole('button', { name: /^Showing/ })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameters(page).site).toBe('min-50');
  const words = await page.getByRole('button', { name: /^Showing/ }).textContent();
  const [shown] = words?.match(/\d+/) ?? [];
  await page.goto(`${page.url()}&view=table`);
  const rows = page.getByRole('table', { name: /^Displacement sites/ }).locator('tbody tr');
  await expect(rows).toHaveCount(Number(shown));
});

test('statuses, sizes and ages leave sites out in map, table and words alike', async ({ page }) => {
  const filtered =
    '/example/map?layers=sites:100&asOf=2021-06-30&site=status-open,max-2500,days-9999';
  await openMap(page, filtered);
  const button = page.getByRole('button', { name: /^Showing \d+ of \d+ sites$/ });
  const [shown = '', all = ''] = (await button.textContent())?.match(/\d+/g) ?? [];
  // Of the three sites one has more people and one is closed; the round was less than 27 years ago.
  expect([shown, all]).toEqual(['1', '3']);
  await button.click();
  const status = page.getByRole('group', { name: 'Status' });
  await expect(status.getByRole('button', { pressed: true })).toHaveText(/^Open/);
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`${page.url()}&view=table`);
  for (const region of ['The map in words', 'Show as table']) {
    const words = page.getByRole('region', { name: region });
    await expect(words.getByText(`Filtered, ${shown} of ${all} sites shown.`)).toHaveCount(1);
  }
  const rows = page.getByRole('table', { name: /^Displacement sites/ }).locator('tbody tr');
  await expect(rows).toHaveCount(Number(shown));
});

test('a filter that leaves nothing says so and is taken back at once', async ({ page }) => {
  await openMap(
    page,
    '/example/map?layers=sites:100&asOf=2021-06-30&site=status-unknown,min-50000',
  );
  await expect(page.getByText('No site passes the filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all sites' }).click();
  await expect.poll(() => parameters(page).site).toBeUndefined();
  await expect(page.getByRole('button', { name: 'Filter sites' })).toBeVisible();
});

test('a filter that means nothing is left out, and the reader is told', async ({ page }) => {
  await openMap(page, '/example/map?layers=sites:100&asOf=2021-06-30&site=status-maybe');
  await expect(page.getByRole('button', { name: 'Filter sites' })).toBeVisible();
  await expect(page.getByText(/could not be read/)).toBeVisible();
});

test('centres are filtered by kind and by who runs them, crossings by status', async ({ page }) => {
  await openMap(page, '/libya-2011/map?layers=centres:100,crossings:100&asOf=2011-04-01');
  await page.getByRole('button', { name: 'Filter: Reception and transit centres' }).click();
  const runBy = page.getByRole('group', { name: 'Run by' });
  const unstated = runBy.getByRole('button', { name: /^Not stated/ });
  await unstated.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => parameters(page).centre).toBe('org-_');
  await page.getByRole('button', { name: 'Filter: Border crossings' }).click();
  await page.getByRole('button', { name: /^Land crossing/ }).click();
  await expect.poll(() => parameters(page).crossing).toBe('types-land');
  await mapIs(page);
  expect(await axeViolations(page)).toEqual([]);
  const button = page.getByRole('button', { name: /^Showing \d+ of \d+: Reception/ });
  const [shown] = (await button.textContent())?.match(/\d+/) ?? [];
  await page.goto(`${page.url()}&view=table`);
  const rows = page.getByRole('table', { name: /transit centres/ }).locator('tbody tr');
  await expect(rows).toHaveCount(Number(shown));
  await expect(rows.filter({ hasText: 'Not stated who runs it' })).toHaveCount(Number(shown));
});
