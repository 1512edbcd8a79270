import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { openDashboard } from '#dashboard-page';
import { expect, test } from '#test';

const PATH = '/example/dashboard';

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

const gaps = (page: Page) => panel(page, 'Gaps against minimum standards');

/** The line of one standard in the panel. */
const standard = (page: Page, name: string) =>
  gaps(page).getByRole('listitem').filter({ hasText: name });

test('sites are held against standards with threshold, source and edition', async ({ page }) => {
  await openDashboard(page, PATH);
  // 42 000 people at 150 taps, 2 400 at ten.
  const taps = standard(page, 'People per tap').first();
  await expect(taps).toContainText('at most 250');
  await expect(taps).toContainText('not met: 1');
  await expect(taps).toContainText(/(?<!not )met: 1/);
  await expect(taps).toContainText('The Sphere Handbook 2018, Water supply standard 2.1');
  await expect(gaps(page)).toContainText('Nothing is known for:');
  await gaps(page).getByText('These figures as a table').click();
  const row = gaps(page).getByRole('row', { name: /^Old Market People per toilet/ });
  await expect(row).toContainText('not measured');
  await expect(row).toContainText('unknown');
});

test('the rows of gaps are taken with their source, and narrow to an area', async ({ page }) => {
  await openDashboard(page, PATH);
  const file = page.waitForEvent('download');
  await gaps(page)
    .getByRole('button', { name: /^Download: / })
    .click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const csv = `${await readFile(await (await file).path())}`;
  expect(csv).toMatch(/Aweri Camp,People per tap,not met,280,/);
  await openDashboard(page, `${PATH}?sel=adm2:SS0102`);
  await expect(gaps(page)).toContainText('No site and no centre is known here by this date.');
});

test('sites of an area are told as unknown where nothing is measured yet', async ({ page }) => {
  await openDashboard(page, `${PATH}?asOf=2021-06-29&sel=adm2:SS0101`);
  await expect(gaps(page)).toContainText(/Nothing is known by this date .* centres: [1-9]/);
});

test('who works where in what is told, and where nobody reported', async ({ page }) => {
  await openDashboard(page, PATH);
  const who = panel(page, 'Who works where in what (3W)');
  await expect(who).toContainText('Organisations that reported work: 2, in 2 sectors and 2 of 6');
  await expect(who).toContainText('That nobody reported is no proof that nobody is there.');
  const food = who.getByRole('listitem').filter({ hasText: 'Food security' });
  await expect(food).toContainText('Areas with anybody: 1 of 6.');
  await expect(food).toContainText('Nobody reported in: Belkor');
  await who.getByText('These figures as a table').click();
  await expect(who.getByRole('row', { name: /^Aweri Water/ })).toContainText('IOM');
  await expect(who.getByRole('row', { name: /^Chirro Food/ })).toContainText('nobody reported');
  await expect(who).toContainText(/OCHA, .*2021/);
  await openDashboard(page, `${PATH}?asOf=2024-12-31`);
  await expect(who.getByText('old', { exact: true })).toBeVisible();
  await openDashboard(page, `${PATH}?asOf=2020-12-31`);
  await expect(who).toContainText('Nothing was reported by this date of who works where.');
});

test.describe('a threshold that is first refused', () => {
  test.use({ allowedErrors: /status of 400 .*standard\.set/ });

  test('the operator sets a threshold of the operation, with its reason', async ({
    page,
    operatorToken,
  }) => {
    await openDashboard(page, PATH);
    await gaps(page).getByText('Thresholds of this operation').click();
    await gaps(page).getByRole('button', { name: 'Set thresholds' }).click();
    await page.getByLabel('Operator token').fill(operatorToken);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(gaps(page).getByText('Say why, and who sets it.')).toBeVisible();
    await gaps(page).getByRole('button', { name: 'People per tap' }).click();
    await page.getByRole('menuitemradio', { name: 'People per toilet' }).click();
    await gaps(page).getByLabel('Met from', { exact: true }).fill('30');
    await gaps(page)
      .getByLabel(/^Partly met from/)
      .fill('20');
    await gaps(page).getByLabel('Why').fill('Agreed in the cluster.');
    await gaps(page).getByLabel('Office or role').fill('WASH cluster');
    const set = gaps(page).getByRole('button', { name: 'Set this threshold' });
    await set.click();
    await expect(gaps(page).getByRole('alert')).toContainText('has to ask for less');
    await gaps(page)
      .getByLabel(/^Partly met from/)
      .fill('40');
    expect(await axeViolations(page)).toEqual([]);
    await set.click();
    const toilets = standard(page, 'this operation’s own').first();
    await expect(toilets).toContainText('at most 30; partly up to 40');
    await expect(toilets).toContainText('Agreed in the cluster.');
    await expect(toilets).toContainText('Published: at most 20');
    // Who set it is for the operator, in the history alone.
    await expect(toilets).not.toContainText('WASH cluster.');
    await expect(gaps(page).getByText('Set by WASH cluster.').first()).toBeVisible();
  });
});

test('standards are set and listed by the command line', async ({ waystation }) => {
  await waystation(
    ...['standard', 'set', '--operation', 'untouched', '--standard', 'peoplePerTap'],
    ...['--met', '100', '--from', '2021-06-01', '--reason', 'Past the first year.', '--by', 'Desk'],
  );
  const listed = await waystation(
    ...['standard', 'list', '--operation', 'untouched', '--as-of', '2021-06-01'],
  );
  expect(listed).toContain('"reason": "Past the first year."');
  expect(listed).toContain('"met": 100');
  const before = await waystation(
    ...['standard', 'list', '--operation', 'untouched', '--as-of', '2021-05-31'],
  );
  expect(before).toContain('"met": 250');
});

for (const { name, path, viewport } of [
  { name: 'on a desk', path: `${PATH}?theme=dark`, viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', path: `${PATH}?lang=ar`, viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('axe finds nothing, and nothing scrolls sideways', async ({ page }) => {
      await openDashboard(page, path);
      for (const table of await page.locator('main details').all()) {
        await table.evaluate((element) => element.setAttribute('open', ''));
      }
      const overflow = await page
        .locator('main')
        .evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
