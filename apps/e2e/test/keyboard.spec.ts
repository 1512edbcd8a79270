import { axeViolations } from '#axe-violations';
import { mapIs, mapOf, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

test('Tab goes rail, layers, map, inspector, time', async ({ page }) => {
  await openMap(page, '/example/map?sel=area:SS0101&layers=areas:90');
  await expect(page.getByRole('region', { name: 'Selected place' })).toContainText('70 000');
  const places: string[] = [];
  await page.keyboard.press('Tab');
  for (let step = 0; step < 60; step += 1) {
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      const frame = element?.closest('nav, aside, main, section');
      const outer = element?.closest('nav, aside, main') ?? frame;
      return `${outer?.tagName.toLowerCase()} ${outer?.getAttribute('aria-label')}`;
    });
    if (places.at(-1) !== place) {
      places.push(place);
    }
    if (place.startsWith('section')) {
      break;
    }
    await page.keyboard.press('Tab');
  }
  expect(places).toEqual([
    'nav Shortcuts on this page',
    'nav Main navigation',
    'aside Layers',
    'main Map of Example',
    'aside Selected place',
    'section Rounds by date',
  ]);
});

test('Enter steps into the areas, arrows go to neighbours, each is said, Enter selects', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8.2,31.4,7');
  const canvas = mapOf(page).locator('canvas');
  const said = page.getByRole('status').filter({ hasText: 'as of' });
  await canvas.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(/Belkor, 20\s000 individuals, class .*, as of 30\sJun\s2021/);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(/Aweri, 70\s000/);
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/Dunga, 3\s000/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/Éribo, not assessed/);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page).sel).toBe('adm2:SS0202');
  await canvas.focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page).sel).toBeUndefined();
});

test('the space bar goes on to merged sites and hexagons, and Enter opens what is merged', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8.4,30.6,5&layers=density:80,sites:100,clusters:100');
  const canvas = mapOf(page).locator('canvas');
  const said = page.getByRole('status').filter({ hasText: 'as of' });
  await canvas.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(/^Aweri, 70\s000/);
  await page.keyboard.press('Space');
  await expect(said).toHaveText(/^Density: people per hexagon: .*42\s000 individuals, 1 site/);
  await page.keyboard.press('Space');
  await expect(said).toHaveText(/^Nearby sites merged: Aweri Camp .* individuals, \d sites/);
  await page.keyboard.press('Enter');
  await expect.poll(() => Number(parameters(page).at?.split(',')[2])).toBeGreaterThan(5.5);
});

test('L goes to the layers where they are docked', async ({ page }) => {
  await openMap(page, '/example/map');
  await page.keyboard.press('l');
  await expect(page.getByRole('complementary', { name: 'Layers' })).toBeFocused();
});

test.describe('where there is room for one panel at a time', () => {
  test.use({ viewport: { width: 800, height: 700 } });

  test('L opens the layers, closes them, and takes the place of what is selected', async ({
    page,
  }) => {
    await openMap(page, '/example/map');
    const layers = page.getByRole('complementary', { name: 'Layers' });
    await page.keyboard.press('l');
    await expect(layers).toBeFocused();
    await page.keyboard.press('l');
    await expect(layers).toHaveCount(0);
    await openMap(page, '/example/map?sel=area:SS0101');
    await page.keyboard.press('l');
    await expect(layers).toBeVisible();
    expect(parameters(page).sel).toBeUndefined();
    await page.keyboard.press('Escape');
    await expect(layers).toHaveCount(0);
  });
});

test('the first Tab stops skip to the map and to the open panels', async ({ page }) => {
  await openMap(page, '/example/map?sel=area:SS0101');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the map' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(mapOf(page).locator('canvas')).toBeFocused();
  await page.getByRole('button', { name: 'Skip to the layers' }).press('Enter');
  await expect(page.getByRole('complementary', { name: 'Layers' })).toBeFocused();
  await page.getByRole('button', { name: 'Skip to the selected place' }).press('Enter');
  await expect(page.getByRole('complementary', { name: 'Selected place' })).toBeFocused();
});

test('plus, minus and arrows move the map', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,7');
  await page.keyboard.press('+');
  await expect.poll(() => parameters(page).at).toBe('8,31.5,8');
  await page.keyboard.press('-');
  await expect.poll(() => parameters(page).at).toBe('8,31.5,7');
  await mapOf(page).locator('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => Number(parameters(page).at?.split(',')[1])).toBeGreaterThan(31.5);
});

test('the same rows are a table, from which a row can be selected', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:90,sites:100');
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('table', { name: /IDPs by county/ });
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table.getByRole('row', { name: /Éribo/ })).toContainText('not assessed');
  await expect(table.getByRole('row', { name: /Chirro/ })).toContainText('0');
  expect(await axeViolations(page)).toEqual([]);
  await table.getByRole('button', { name: 'Aweri' }).click();
  await expect(page.getByRole('heading', { name: 'Aweri' })).toBeVisible();
  expect(parameters(page).view).toBe('table');
  await page.getByRole('button', { name: 'Show as map' }).click();
  await mapIs(page);
  await expect(table).toHaveCount(0);
});
