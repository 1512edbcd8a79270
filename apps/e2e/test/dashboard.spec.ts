import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { openDashboard } from '#dashboard-page';
import { expect, test } from '#test';

const PATH = '/example/dashboard';

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

const search = (page: Page): string => new URL(page.url()).search;

test('the operation is told like for like, with every round and what it covered', async ({
  page,
}) => {
  await openDashboard(page, PATH);
  const key = panel(page, 'Key figures');
  // Round 3 counted 103 000 at five counties; at the same five round 2 counted 86 000.
  await expect(key).toContainText(/103.000/);
  await expect(key).toContainText(/\+17.000/);
  await expect(key).toContainText('1 area not reached this time');
  await expect(key).toContainText('5 / 6');
  const rounds = panel(page, 'Internally displaced people by round');
  await expect(rounds).toContainText('Rounds: 3, from 30 Jun 2020 to 30 Jun 2021.');
  await expect(rounds.getByRole('img')).toBeVisible();
  await rounds.getByText('These figures as a table').click();
  await expect(rounds.getByRole('row')).toHaveCount(4);
});

test('an area that is pressed narrows the page, in the address, and is given up again', async ({
  page,
}) => {
  await openDashboard(page, PATH);
  const areas = panel(page, 'IDPs by county');
  await expect(areas).toContainText('not assessed: 1.');
  await areas.getByRole('button', { name: /^Aweri/ }).click();
  await expect.poll(() => search(page)).toContain('sel=adm2:SS0101');
  const key = panel(page, 'Key figures');
  await expect(key).toContainText('Internally displaced people, Aweri');
  await expect(key).toContainText(/70.000/);
  await expect(panel(page, 'Internally displaced people by round, Aweri')).toBeVisible();
  const chips = page.getByRole('group', { name: 'Filters in use' });
  await chips.getByRole('button', { name: 'Area: Aweri' }).click();
  await expect.poll(() => search(page)).not.toContain('sel=');
  await expect(key).toContainText(/103.000/);
  await page.goBack();
  await expect(chips.getByRole('button', { name: 'Area: Aweri' })).toBeVisible();
});

test('another round is chosen, and one to compare with', async ({ page }) => {
  await openDashboard(page, PATH);
  await page.getByRole('button', { name: 'Round 3' }).click();
  await page.getByRole('menuitemradio', { name: /^Round 2/ }).click();
  await expect.poll(() => search(page)).toContain('asOf=2020-12-31');
  const key = panel(page, 'Key figures');
  await expect(key).toContainText(/94.000/);
  await page.getByRole('button', { name: 'Compare with another round' }).click();
  await page.getByRole('menuitemradio', { name: /^Round 1/ }).click();
  await expect.poll(() => search(page)).toContain('vs=2020-06-30');
  await expect(key).toContainText('Round 1');
});

test('what changed since the round compared with is told, and leads to all of it', async ({
  page,
}) => {
  await openDashboard(page, PATH);
  const changes = panel(page, 'What changed since 31 Dec 2020');
  await expect(changes.getByRole('listitem').first()).toContainText('Aweri');
  await expect(changes).toContainText(/\+15.000/);
  expect(await changes.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  await changes.getByRole('link', { name: /^All changes/ }).click();
  await expect.poll(() => search(page)).toContain('since=2020-12-31');
  await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible();
});

test('counts of nationalities that are not told apart make no series of a crossing', async ({
  page,
}) => {
  await openDashboard(page, '/libya-2011/dashboard?asOf=2011-03-08');
  const crossing = panel(page, 'Salloum-Musaid, day by day');
  await expect(crossing).toContainText('Days observed: 2 of 30.');
  await crossing.getByRole('button', { name: /IOM all crossings/ }).click();
  await expect(page.getByRole('menuitemradio').first()).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: /by nationality/ })).toHaveCount(0);
  const key = panel(page, 'Key figures');
  await expect(key).toContainText('not added up');
});

test('the rows of a chart are taken with their source', async ({ page }) => {
  await openDashboard(page, PATH);
  const areas = panel(page, 'IDPs by county');
  const file = page.waitForEvent('download');
  await areas.getByRole('button', { name: /^Download: / }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const csv = `${await readFile(await (await file).path())}`.trim().split('\r\n');
  expect(csv).toHaveLength(7);
  expect(csv[1]).toMatch(/^Aweri,SS0101,70000,15000,/);
  expect(csv.at(-1)).toMatch(/^Éribo,SS0202,not assessed,/);
});

test('a crossing has days that nobody observed, and panels say what they cannot follow', async ({
  page,
}) => {
  await openDashboard(page, '/libya-2011/dashboard?asOf=2011-05-04&sel=adm0:TUN');
  const crossing = panel(page, 'Dehiba-Wazin, day by day');
  await expect(crossing).toContainText('Days observed: 4 of 30. No 7-day mean');
  await expect(crossing).toContainText('Not narrowed by: area.');
  await crossing.getByText('These figures as a table').click();
  await expect(crossing.getByRole('row', { name: /not observed/ }).first()).toBeVisible();
  await expect(panel(page, 'Key figures')).toContainText(/339.223/);
  // Remada holds more than its places, whatever is blocked there; of all others nobody knows.
  await expect(panel(page, 'Reception and transit centres')).toContainText(
    /Free places: 0, at 1 of the centres that are not closed \(\d+\)\. The others are unknown/,
  );
});

test('the day of a historical case is told, and nothing from after it', async ({ page }) => {
  await openDashboard(page, '/libya-2011/dashboard?asOf=2011-02-24');
  await expect(panel(page, 'Border crossing, day by day')).toContainText(
    'Nobody published daily counts of a crossing up to this date.',
  );
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect.poll(() => search(page)).toContain('asOf=2011-02-25');
  await expect(panel(page, 'Ras Ajdir, day by day')).toContainText('Days observed: 1 of 30.');
});

test('the map and the dashboard lead to each other', async ({ page }) => {
  await openDashboard(page, `${PATH}?sel=adm2:SS0101`);
  await expect(page.getByRole('link', { name: 'Dashboard' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('link', { name: 'The same on the map' }).click();
  await expect.poll(() => page.url()).toContain('/example/map?sel=adm2:SS0101');
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('overview');
});

test('an operation without figures says what is missing', async ({ page }) => {
  await openDashboard(page, '/untouched/dashboard');
  await expect(panel(page, 'Reception and transit centres')).toContainText(
    'No reception centre is recorded',
  );
});

test('on paper there are the figures and nothing to press', async ({ page }) => {
  await openDashboard(page, PATH);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(panel(page, 'Key figures')).toBeVisible();
  await openDashboard(page, '/libya-2011/dashboard?asOf=2011-03-08');
  await expect(page.getByText('As of 8 Mar 2011')).toBeVisible();
});

test.describe('when one read fails', () => {
  test.use({ allowedErrors: /ERR_FAILED|Failed to load resource/ });

  test('its panel says so, the others stay, and trying again mends it', async ({ page }) => {
    await page.route('**/trpc/flow.origins*', (route) => route.abort());
    await page.goto(PATH);
    const origins = panel(page, 'Where people came from');
    await expect(origins.getByRole('alert')).toContainText(
      'Where people came from could not be loaded',
    );
    await expect(panel(page, 'Key figures')).toContainText(/103.000/);
    await page.unroute('**/trpc/flow.origins*');
    await origins.getByRole('button', { name: 'Try again' }).click();
    await expect(origins.getByRole('alert')).toHaveCount(0);
  });
});

for (const path of [
  `${PATH}?sel=adm2:SS0101`,
  `${PATH}?lang=ar&theme=dark`,
  '/libya-2011/dashboard?asOf=2011-05-04&sel=adm0:TUN&theme=dark',
]) {
  test(`${path}: axe finds nothing`, async ({ page }) => {
    await openDashboard(page, path);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it is one column that does not scroll sideways, and axe finds nothing', async ({
    page,
  }) => {
    await openDashboard(page, '/libya-2011/dashboard?asOf=2011-05-04&sel=adm0:TUN');
    const overflow = await page
      .locator('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(overflow).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});
