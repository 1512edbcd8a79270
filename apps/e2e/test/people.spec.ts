import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const AREAS = '/example/map?layers=areas:100&asOf=2021-06-30';

test('women are chosen by keyboard; map, legend, panel and address say so', async ({ page }) => {
  await openMap(page, AREAS);
  await page.getByRole('button', { name: 'Everyone: Sex of the people counted' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Women and girls' }).press('Enter');
  await expect.poll(() => parameters(page).people).toBe('female');
  await mapIs(page);
  const row = page.locator('[data-layer-row="areas"]');
  await expect(row.getByRole('heading')).toHaveText('IDPs by county: Women and girls');
  await expect(row).toContainText('individuals: Women and girls');
  await expect(page.getByText('the columns count everyone')).toBeVisible();
  await page.goto(`${page.url()}&sel=adm2:SS0101`);
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel).toContainText('Internally displaced people: Everyone');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Women and girls' })).toContainText(
    '38 000',
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect.poll(() => parameters(page).people).toBeUndefined();
});

test('who was counted only together with everyone is unknown, not zero', async ({ page }) => {
  await openMap(page, `${AREAS}&people=female&view=table`);
  const table = page.getByRole('table', { name: /^IDPs by county: Women and girls/ });
  await expect(table.getByRole('row', { name: /Aweri/ })).toContainText('38 000');
  for (const name of [/Fashal/, /Chirro/]) {
    await expect(table.getByRole('row', { name })).toContainText('unknown');
  }
  await expect(table.getByRole('row', { name: /Éribo/ })).toContainText('not assessed');
});

test('a sex or age that nobody published is told so, and a broken one is left out', async ({
  page,
}) => {
  await openMap(page, `${AREAS}&people=all:0-17`);
  await expect(page.getByText('The round shown publishes no numbers of them')).toBeVisible();
  await openMap(page, `${AREAS}&people=children`);
  await expect(page.getByText(/could not be read/)).toBeVisible();
});

test('a round without numbers by sex or age names the nearest that has, and leads there', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:100&asOf=2020-12-31');
  await expect(
    page.getByText('The nearest round that has: Round 3, 30 Jun 2021.', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show that round' }).press('Enter');
  await expect.poll(() => parameters(page).asOf).toBe('2021-06-30');
  await expect(
    page.getByRole('button', { name: 'Everyone: Sex of the people counted' }),
  ).toBeVisible();
});
