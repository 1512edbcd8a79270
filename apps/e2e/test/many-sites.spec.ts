import { mapOf, openMap } from '#map-page';
import { expect, test } from '#test';

/** More than the page merges by itself. */
const COPIES = 9_000;

type Columns = { readonly id: readonly string[] } & Readonly<Record<string, unknown>>;

/** Every site again and again, each a little farther east: columns of equal length stay so. */
const manyOf = (columns: Columns): object => {
  const { length } = columns.id;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      if (!Array.isArray(column) || column.length !== length || name === 'days') {
        return [name, column];
      }
      const many = Array.from({ length: length * COPIES }, (_, index) => {
        const [value, copy] = [column[index % length], Math.floor(index / length)];
        if (name === 'id') {
          return `${value}_${copy}`;
        }
        return name === 'longitude' ? value + copy / 10_000 : value;
      });
      return [name, many];
    }),
  );
};

test('many sites are merged beside the page, and the map is idle only with all of them', async ({
  page,
}) => {
  let sites = 0;
  await page.route(/\/trpc\/site\.list/, async (route) => {
    const response = await route.fetch();
    const { result } = await response.json();
    sites = result.data.id.length * COPIES;
    await route.fulfill({ response, json: { result: { data: manyOf(result.data) } } });
  });
  const worker = page.waitForEvent('worker', (one) => one.url().includes('merge-worker'));
  await openMap(page, '/example/map?at=8.4,30.8,6&layers=sites:100,clusters:100');
  await worker;
  expect(sites).toBeGreaterThan(25_000);
  const canvas = mapOf(page).locator('canvas');
  await canvas.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  const said = page.getByRole('status').filter({ hasText: 'Nearby sites merged' });
  await expect(said).toHaveText(/\d\s?\d{3} sites/);
});
