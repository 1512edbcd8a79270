import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters, screenPointOf } from '#map-page';
import { expect, test } from '#test';

const ONLY_AREAS = 'at=8,31.5,7&layers=areas:100,sites:100';

test('a rectangle drawn on the map tells what lies inside, and is in the address', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Choose or draw an area to see what is inside' }).click();
  await page.getByRole('menuitem', { name: 'Rectangle' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Drag from one corner' })).toBeVisible();
  const from = await screenPointOf(page, [30.2, 8.8]);
  const to = await screenPointOf(page, [31.9, 8.2]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => parameters(page).within ?? '').toMatch(/^box:/);
  const panel = page.getByRole('region', { name: 'Drawn area' });
  await expect(panel).toContainText('90 000');
  for (const label of [/^As of$/, /^Source$/, /^Method$/, /^Coverage$/]) {
    await expect(panel.getByRole('term').filter({ hasText: label })).toBeVisible();
  }
  await expect(panel).toContainText('Sites are part of the areas; the two are never added.');
  await panel.getByRole('button', { name: 'Aweri', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Selected place' })).toContainText('70 000');
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page).within).toBeUndefined();
});

test('without a pointer, a circle around the middle grows with the keyboard', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Choose or draw an area to see what is inside' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /25 km around the middle/ }).press('Enter');
  await expect.poll(() => parameters(page).within ?? '').toMatch(/^circle:8,31\.5,25$/);
  const radius = page.getByRole('slider', { name: 'Radius' });
  await radius.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameters(page).within).toBe('circle:8,31.5,26');
  await mapIs(page);
});

test('an area that has no number inside is counted with its reason', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&within=box:7.1,31.1,7.9,31.9`);
  const panel = page.getByRole('region', { name: 'Drawn area' });
  await expect(panel).toContainText('unknown');
  await expect(panel).toContainText('Without a number: not assessed 1');
});

test('a shape that holds no area says so, and has no unknown number of none', async ({ page }) => {
  await openMap(page, '/example/map?within=circle:1,1,1');
  const panel = page.getByRole('region', { name: 'Drawn area' });
  await expect(panel).toContainText('No label point of the');
  await expect(panel).not.toContainText('unknown');
});

test('areas are chosen from a list and on the map, and added only at one level', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  await page.getByRole('button', { name: 'Choose or draw an area to see what is inside' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Areas from a list' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Chosen areas' });
  await panel.getByRole('searchbox', { name: 'Name or P-code' }).fill('SS0101');
  await panel.getByRole('option', { name: /Aweri/ }).press('Space');
  await expect.poll(() => parameters(page).within).toBe('adm2:SS0101');
  const belkor = await screenPointOf(page, [31.2, 8.2]);
  await page.mouse.click(belkor.x, belkor.y);
  await expect.poll(() => parameters(page).within).toBe('adm2:SS0101,SS0102');
  await expect(panel).toContainText('90 000');
  await expect(panel).toContainText(
    'From 58 000 on 30 Jun 2020 to 90 000 on 30 Jun 2021 (+32 000)',
  );
  await panel.getByText('All rounds as a table').click();
  await expect(panel.getByRole('row', { name: /31 Dec 2020 2 \/ 2 74 000 74 000/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole('searchbox', { name: 'Name or P-code' }).fill('Northfield');
  await expect(panel).toContainText('Areas of different levels overlap, so they are never added.');
  await openMap(page, `/example/map?${ONLY_AREAS}&within=adm1:SS01`);
  await expect(panel).toContainText('Numbers of different levels are never added');
  await expect(panel).not.toContainText('90 000');
});

test('a rectangle and a circle are typed, too', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&pin=8.5,30.5`);
  await page.getByRole('button', { name: 'Choose or draw an area to see what is inside' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /25 km around what is selected/ }).press('Enter');
  await expect.poll(() => parameters(page).within).toBe('circle:8.5,30.5,25');
  const panel = page.getByRole('region', { name: 'Drawn area' });
  const kilometres = panel.getByRole('textbox', { name: 'Radius in kilometres' });
  await kilometres.fill('140');
  await kilometres.press('Enter');
  await expect.poll(() => parameters(page).within).toBe('circle:8.5,30.5,140');
  await expect(panel).toContainText('93 000');
});

test('under a swipe an area is drawn on the earlier half, and across both', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,7&layers=areas:100&vs=2020-06-30&cmp=swipe');
  await expect(page.locator('#map-earlier')).toHaveAttribute('data-map-state', 'idle');
  const draw = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page
      .getByRole('button', { name: 'Choose or draw an area to see what is inside' })
      .click();
    await page.getByRole('menuitem', { name: 'Rectangle', exact: true }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Drag from one corner' }),
    ).toBeVisible();
    const [start, end] = [await screenPointOf(page, from), await screenPointOf(page, to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.mouse.up();
  };
  await draw([30.2, 8.8], [30.9, 8.2]);
  await expect
    .poll(() => parameters(page).within ?? '')
    .toMatch(/^box:8\.\d+,30\.\d+,8\.\d+,30\.\d+$/);
  await draw([30.2, 8.8], [32.2, 8.2]);
  await expect
    .poll(() => parameters(page).within ?? '')
    .toMatch(/^box:8\.\d+,30\.\d+,8\.\d+,32\.\d+$/);
});

test('bars of the panel filter map, table and layer row, and are pressed where those are', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&asOf=2021-06-30&within=box:8,30,9,32`);
  const panel = page.getByRole('region', { name: 'Drawn area' });
  const kinds = panel.getByRole('group', { name: 'Sites by kind' });
  const bar = kinds.getByRole('button').first();
  await bar.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => parameters(page).site ?? '').toMatch(/^types-/);
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Showing \d+ of 3 sites$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show all sites' }).click();
  await expect(bar).toHaveAttribute('aria-pressed', 'false');
  await mapIs(page);
});
