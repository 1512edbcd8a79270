import { COUNTIES } from '#example-data';
import { mapOf, openMap, parameters, screenPointOf } from '#map-page';
import { difference, pixelAt, rgbOf } from '#pixel-at';
import { expect, test } from '#test';

/** The whole example in view, and its areas without anything of the ground showing through. */
const ONLY_AREAS = '/example/map?at=8,31.5,7&layers=areas:100';

/** Where in a square county no river, town or name of the ground is drawn. */
const CLEAR = [0.12, 0.85] as const;

test('/ leads to the map of the first operation that is going on', async ({ page }) => {
  await openMap(page, '/');
  expect(new URL(page.url()).pathname).toBe('/example/map');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Example');
  await expect(page.getByText('Historical case')).toHaveCount(0);
});

test('a historical case says so, and from when its data are', async ({ page }) => {
  await openMap(page, '/libya-2011/map');
  await expect(page.getByRole('note')).toContainText('Historical case: Libya crisis 2011');
  await expect(page.getByRole('note')).toContainText('They do not describe today.');
});

test('what an area is coloured is what the legend says its number is', async ({ page }) => {
  await openMap(page, ONLY_AREAS);
  const rows = await page.locator('table tbody tr').evaluateAll((elements) =>
    elements.map((row) => ({
      text: row.querySelector('th')?.textContent ?? '',
      fill: row.querySelector('rect')?.getAttribute('fill') ?? '',
    })),
  );
  const plain = rows.map(({ text, fill }) => {
    const [from = Number.NaN, to = Number.POSITIVE_INFINITY] = text
      .replaceAll(/[^\d–]/g, '')
      .split('–')
      .map(Number);
    return { from, to, fill };
  });
  const reported = COUNTIES.flatMap(({ corner, people }) => {
    const [, , last] = people;
    return last === null || last === 0 ? [] : [{ corner, people: last }];
  });
  expect(reported.length).toBeGreaterThan(3);
  for (const { corner, people } of reported) {
    const row = plain.find(({ from, to }) => people >= from && people <= to);
    const at = await screenPointOf(page, [corner[0] + CLEAR[0], corner[1] + CLEAR[1]]);
    const seen = await pixelAt(page, at);
    expect(difference(seen, rgbOf(row?.fill ?? '')), `${people} people at ${corner}`).toBeLessThan(
      4,
    );
  }
});

test('an area that the round does not list is hatched, not coloured as zero', async ({ page }) => {
  await openMap(page, ONLY_AREAS);
  const corner = COUNTIES.find(({ people }) => people[2] === null)?.corner ?? [0, 0];
  const colours = new Set<string>();
  for (let step = 0; step < 12; step += 1) {
    const at = await screenPointOf(page, [corner[0] + CLEAR[0], corner[1] + CLEAR[1]]);
    colours.add((await pixelAt(page, { x: at.x + step, y: at.y })).join());
  }
  expect(colours.size).toBeGreaterThan(1);
  await expect(page.getByRole('row', { name: /Not assessed/ })).toContainText('1');
});

test('every layer of the legend tells its date, and mixed dates are said over the map', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/map');
  await expect(page.getByText(/Layers show \d+ different dates, oldest/)).toBeVisible();
  await openMap(page, '/example/map');
  await expect(page.getByText('Round 3, 30 Jun 2021').first()).toBeVisible();
});

test('hiding a layer hides its legend and is in the address; its opacity, too', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'Hide: Displacement sites' }).click();
  await expect(page.getByText('Aweri Camp')).toHaveCount(0);
  await expect.poll(() => parameters(page).layers).not.toContain('sites');
  await page.getByRole('slider', { name: 'Opacity: IDPs by county' }).press('ArrowLeft');
  await expect.poll(() => parameters(page).layers).toContain('areas:85');
});

test('a pointer over an area shows its name, number and date', async ({ page }) => {
  await openMap(page, ONLY_AREAS);
  const { x, y } = await screenPointOf(page, [30.5, 8.5]);
  await page.mouse.move(x, y);
  const tooltip = mapOf(page).locator('xpath=../..').getByText('Aweri', { exact: true });
  await expect(tooltip).toBeVisible();
  await expect(tooltip.locator('xpath=..')).toContainText('70 000');
  await expect(tooltip.locator('xpath=..')).toContainText('30 Jun 2021');
});
