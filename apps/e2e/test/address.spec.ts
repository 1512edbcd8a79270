import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters, screenPointOf } from '#map-page';
import { expect, test } from '#test';

const FULL =
  '/example/map?at=8.1,31.2,6.5&asOf=2020-12-31&level=2&layers=areas:70,sites:100&sel=adm2:SS0101&lang=fr&theme=dark';

test('a link shows again what it was made from', async ({ page }) => {
  await openMap(page, FULL);
  await expect(page.getByRole('region', { name: 'Lieu choisi' })).toContainText('Aweri');
  await expect(page.getByRole('heading', { name: 'Cycle 2', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('slider', { name: /Opacité/ }).first()).toHaveValue('70');
  const { at, layers, sel, asOf } = parameters(page);
  expect({ at, layers, sel, asOf }).toEqual({
    at: '8.1,31.2,6.5',
    layers: 'areas:70,sites:100',
    sel: 'adm2:SS0101',
    asOf: '2020-12-31',
  });
});

test('a broken link shows the map, says what it left out, and keeps the rest', async ({ page }) => {
  await openMap(page, '/example/map?at=200,31,6&sel=area:SS0102&layers=areas:90,wells:50&level=9');
  await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toContainText(
    'at, level, wells',
  );
  await expect(page.getByRole('heading', { name: 'Belkor' })).toBeVisible();
});

test('moving the map is in the address, and a later visit starts there', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,7');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => parameters(page).at).toBe('8,31.5,8');
  await page.reload();
  await mapIs(page);
  expect(parameters(page).at).toBe('8,31.5,8');
});

test('"back" undoes a selection', async ({ page }) => {
  await openMap(page, '/example/map?at=8,31.5,7&layers=areas:100');
  const { x, y } = await screenPointOf(page, [30.5, 8.5]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: 'Aweri' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Aweri' })).toHaveCount(0);
});

test.describe('what is not there', () => {
  test.use({ allowedErrors: /404/ });

  test('an operation that does not exist says so, and leads to those that do', async ({ page }) => {
    await page.goto('/atlantis/map');
    await expect(page.getByText('There is no operation called “atlantis”.')).toBeVisible();
    await expect(page.getByText('/atlantis/map')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /Example/ }).click();
    await mapIs(page);
    expect(new URL(page.url()).pathname).toBe('/example/map');
  });

  test('an address that is none of ours says so', async ({ page }) => {
    await page.goto('/example/nowhere?lang=ar&theme=dark');
    await expect(page.getByRole('heading', { name: 'هذه الصفحة غير موجودة' })).toBeVisible();
    await expect(page.getByText('/example/nowhere')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('an area by its level, and a round by its date, are read as the design writes them', async ({
  page,
}) => {
  await openMap(page, '/example/map?sel=adm1:SS01&round=2020-12-31');
  await expect(page.getByRole('heading', { name: 'Northfield' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Round 2', exact: true })).toBeVisible();
});
