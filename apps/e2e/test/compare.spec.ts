import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const ONLY_AREAS = 'at=8,31.5,7&layers=areas:100';

test('two rounds are compared like for like: change in classes, coverage apart', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Compare with another round' }).click();
  await page.getByRole('menuitemradio', { name: /Round 1/ }).click();
  await expect.poll(() => parameters(page).vs).toBeDefined();
  await mapIs(page);
  await expect(page.getByRole('heading', { name: /^Change of/ })).toBeVisible();
  for (const row of ['Newly covered', 'No longer covered', 'In neither round']) {
    await expect(page.getByRole('rowheader', { name: row })).toBeVisible();
  }
  await expect(page.getByText('Only areas that both rounds counted are compared.')).toBeVisible();
  await expect(page.getByRole('button', { name: /against Round 1/ })).toBeVisible();
});

test('the table of a comparison has both figures and the change', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  const asOf = await page.getByRole('radio', { name: /^Round 1:/ }).getAttribute('aria-label');
  expect(asOf).not.toBeNull();
  await page.getByRole('button', { name: 'Compare with another round' }).click();
  await page.getByRole('menuitemradio', { name: /Round 2/ }).click();
  await expect.poll(() => parameters(page).vs).toBeDefined();
  await page.goto(`${page.url()}&view=table`);
  const table = page.getByRole('table', { name: /Change of/ });
  await expect(table.getByRole('columnheader', { name: 'Change' })).toBeVisible();
  await expect(table.getByText(/^[+−±]/).first()).toBeVisible();
});

test('a comparison with a later round is not made', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&vs=2099-01-01`);
  await expect(page.getByRole('heading', { name: /^Change of/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^IDPs by/ })).toBeVisible();
});
