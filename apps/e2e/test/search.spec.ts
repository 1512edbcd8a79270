import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters, screenPointOf, searchBox } from '#map-page';
import { expect, test } from '#test';

const FINDS = [
  { by: 'its name', query: 'Belkor', sel: 'adm2:SS0102' },
  { by: 'its P-code', query: 'ss0203', sel: 'adm2:SS0203' },
  { by: 'its Arabic name', query: 'بلكور', sel: 'adm2:SS0102' },
  { by: 'its name without the accent', query: 'eribo', sel: 'adm2:SS0202' },
  { by: 'a misspelling', query: 'Belkur', sel: 'adm2:SS0102' },
] as const;

test('an area is found by any of its names, its code, without accents and misspelt', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  const box = searchBox(page);
  for (const { by, query, sel } of FINDS) {
    await test.step(by, async () => {
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await box.fill(query);
      await expect(page.getByRole('option').first()).toBeVisible();
      await box.press('Enter');
      await expect.poll(() => parameters(page).sel).toBe(sel);
      // The keyboard has gone on to what was found.
      await expect(box).not.toBeFocused();
    });
  }
});

test('who types and presses Enter at once gets what was typed last', async ({ page }) => {
  await openMap(page, '/example/map');
  const box = searchBox(page);
  await box.fill('eribo');
  await expect(page.getByRole('option').first()).toBeVisible();
  // In one task of the page, as if between two frames: the list has had no time to follow.
  await box.evaluate(async (input: HTMLInputElement) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    write?.call(input, 'Belkur');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect.poll(() => parameters(page).sel).toBe('adm2:SS0102');
});

test('an area that was found is shown as large as it fits beside its panel', async ({ page }) => {
  await openMap(page, '/example/map');
  await searchBox(page).fill('Belkor');
  await expect(page.getByRole('option').first()).toBeVisible();
  await searchBox(page).press('Enter');
  await expect.poll(() => parameters(page).at).toBeDefined();
  await mapIs(page);
  const box = await page.locator('#map').boundingBox();
  const [west, east] = [await screenPointOf(page, [31, 8.5]), await screenPointOf(page, [32, 8.5])];
  expect(west.x).toBeGreaterThan(box?.x ?? 0);
  expect(east.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  expect(east.x - west.x).toBeGreaterThan((box?.width ?? 0) / 3);
});

test('what was found has the focus by its name, and the search gets it back', async ({ page }) => {
  await openMap(page, '/example/map');
  const box = searchBox(page);
  await box.fill('Belkor');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results?$/ })).toBeAttached();
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Belkor' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
});

/** One point of the example, written in every format. */
const WRITTEN = [
  { by: 'decimal degrees', query: '8.5, 31.5' },
  { by: 'decimal commas', query: '8,5; 31,5' },
  { by: 'letters, longitude first', query: '31.5E 8.5N' },
  { by: 'degrees and minutes', query: '8°30′N 31°30′E' },
  { by: 'Arabic-Indic digits', query: '٨٫٥، ٣١٫٥' },
  { by: 'a Plus Code', query: '6GWHGG22+22' },
  { by: 'a short Plus Code near the middle of the map', query: 'GG22+22' },
  { by: 'MGRS', query: '36P UQ 34890 39893' },
] as const;

test('a point is found by its coordinates, however they are written', async ({ page }) => {
  await openMap(page, '/example/map?at=8.4,31.4,7');
  const box = searchBox(page);
  for (const { by, query } of WRITTEN) {
    await test.step(by, async () => {
      await box.fill('');
      await expect(page.getByRole('option')).toHaveCount(0);
      await box.fill(query);
      const option = page.getByRole('option', { name: /^8\.500\d+, 31\.500\d+/ });
      await expect(option).toContainText(/Belkor.*Northfield.*South Sudan/);
    });
  }
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Marked point' })).toBeFocused();
  const [latitude = 0, longitude = 0] = (parameters(page).pin ?? '').split(',').map(Number);
  expect(latitude).toBeCloseTo(8.5, 3);
  expect(longitude).toBeCloseTo(31.5, 3);
  await page.getByRole('button', { name: 'Remove the mark' }).click();
  await expect.poll(() => parameters(page).pin).toBeUndefined();
});

test('numbers the wrong way round are offered exchanged; Enter takes them as typed', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8.4,31.4,7');
  const box = searchBox(page);
  await box.fill('31.5, 8.5');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Outside the areas on the map');
  const exchanged = options.filter({ hasText: 'with latitude and longitude exchanged' });
  await expect(exchanged).toContainText(/^8\.50000, 31\.50000/);
  await expect(exchanged).toContainText('Belkor');
  await box.press('Enter');
  await expect.poll(() => parameters(page).pin).toBe('31.5,8.5');
  await expect(page.getByRole('heading', { name: 'Marked point' })).toBeFocused();
  await page.keyboard.press('/');
  await box.fill('31.5, 8.5');
  await exchanged.click();
  await expect.poll(() => parameters(page).pin).toBe('8.5,31.5');
});

test('what is not found and what cannot be a coordinate say why, and lead nowhere', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8.5,31.5,7');
  const box = searchBox(page);
  for (const [query, says] of [
    ['Timbuktu', 'Nothing in Example is called “Timbuktu”.'],
    ['95, 31.5', 'A latitude lies between 90° south and 90° north.'],
    ['8°75′N 31°30′E', 'Minutes and seconds are less than 60.'],
    ['36P AA 34890 39893', 'There is no such square in this MGRS zone.'],
    ['GG22+22 Atlantis', 'A short Plus Code needs a known town'],
  ] as const) {
    await box.fill(query);
    await expect(page.getByText(says)).toBeVisible();
    await box.press('Enter');
    expect(parameters(page).pin).toBeUndefined();
    expect(parameters(page).at).toBe('8.5,31.5,7');
  }
});

test('a mark opens with its link, closes, opens again and is removed', async ({ page }) => {
  await openMap(page, '/example/map?at=8.5,31.5,8&pin=8.5,31.5');
  const panel = page.getByRole('complementary', { name: 'Selected place' });
  await expect(panel.getByText('8.50000, 31.50000')).toBeVisible();
  await expect(panel.getByText('36P')).toBeVisible();
  await expect(panel.getByText(/Belkor.*Northfield/)).toBeVisible();
  await expect(panel.getByText(/^\d+ km .+ of \S+/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(parameters(page).pin).toBe('8.5,31.5');
  const mark = page.getByRole('button', { name: 'Marked point, 8.5000, 31.5000' });
  const box = await mark.boundingBox();
  const at = await screenPointOf(page, [31.5, 8.5]);
  // Its tip is on the point.
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(3);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - at.y)).toBeLessThan(5);
  await mark.press('Enter');
  await panel.getByRole('button', { name: 'Remove the mark' }).click();
  await expect(mark).toHaveCount(0);
  expect(parameters(page).pin).toBeUndefined();
});

test('a coordinate reads from left to right in Arabic', async ({ page }) => {
  await openMap(page, '/example/map?lang=ar&at=8.5,31.5,8&pin=8.5,31.5');
  for (const text of ['8.50000, 31.50000', '8°30′00.0″N 31°30′00.0″E']) {
    await expect(page.getByText(text)).toHaveCSS('direction', 'ltr');
  }
  const box = searchBox(page);
  for (const [typed, direction] of [
    ['', 'rtl'],
    ['8.5, 31.5', 'ltr'],
    ['٨٫٥، ٣١٫٥', 'ltr'],
    ['بلكور', 'rtl'],
  ] as const) {
    await box.fill(typed);
    await expect(box).toHaveCSS('direction', direction);
  }
});

test('a town of the base map is found in any language and marked', async ({ page }) => {
  await openMap(page, '/example/map');
  for (const query of ['Malakal', 'ملكال', 'Malakaal']) {
    await searchBox(page).fill(query);
    const town = page.getByRole('option', { name: /Malakal/ }).filter({ hasText: 'Town' });
    await town.click();
    await expect.poll(() => parameters(page).pin).toBe('9.5334,31.6605');
    await expect(page.getByText('Malakal, less than 1 km away')).toBeVisible();
    await page.getByRole('button', { name: 'Remove the mark' }).click();
  }
});
