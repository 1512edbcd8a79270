import type { Locator } from '@playwright/test';
import { COUNTIES } from '#example-data';
import { mapIs, openMap, parameters, screenPointOf } from '#map-page';
import { difference, pixelAt } from '#pixel-at';
import { expect, test } from '#test';

const ONLY_AREAS = 'at=8,31.5,7&layers=areas:100';

test('two rounds are compared like for like: change in classes, coverage apart, all in a table', async ({
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

  await page.goto(`${page.url()}&view=table`);
  const table = page.getByRole('table', { name: /Change of/ });
  await expect(table.getByRole('columnheader', { name: 'Change' })).toBeVisible();
  await expect(table.getByRole('row', { name: /Aweri/ })).toContainText(/40.000.*70.000.*\+30.000/);
});

test('a comparison with a later round is not made', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&vs=2099-01-01`);
  await expect(page.getByRole('heading', { name: /^Change of/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^IDPs by/ })).toBeVisible();
});

/** Where in a square county no river, town or name of the ground is drawn. */
const CLEAR = [0.12, 0.85] as const;

test('two rounds stand side by side under one camera, each with its date', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&vs=2020-06-30&cmp=side`);
  await expect(page.locator('#map-earlier')).toHaveAttribute('data-map-state', 'idle');
  await expect(page.getByText('Round 1, 30 Jun 2020')).toBeVisible();
  await expect(page.getByText('Round 3, 30 Jun 2021', { exact: true }).last()).toBeVisible();
  const before = parameters(page).at;
  const box = await page.locator('#map-earlier').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 300);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => parameters(page).at).not.toBe(before);
  await mapIs(page);
  await page.getByRole('radio', { name: 'Changes' }).click();
  await expect(page.locator('#map-earlier')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Change of/ })).toBeVisible();
});

test('the disclaimer covers neither the date of a map nor a button', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const boxOf = async (what: Locator) => {
    await expect(what).toBeVisible();
    const box = await what.boundingBox();
    expect(box).not.toBeNull();
    return box ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  for (const mode of ['side', 'swipe']) {
    await openMap(page, `/example/map?${ONLY_AREAS}&vs=2020-06-30&cmp=${mode}&lang=en`);
    const disclaimer = page.getByText(/do not imply official endorsement/).last();
    const { x, y, width, height } = await boxOf(disclaimer);
    for (const over of [
      page.getByText('Round 1, 30 Jun 2020').last(),
      page.getByText('Round 3, 30 Jun 2021', { exact: true }).last(),
      page.getByRole('button', { name: 'Share this view' }),
    ]) {
      const box = await boxOf(over);
      const isApart =
        box.x + box.width <= x ||
        x + width <= box.x ||
        box.y + box.height <= y ||
        y + height <= box.y;
      expect(isApart, `${mode}: ${await over.textContent()}`).toBe(true);
    }
  }
});

test('what was in view stays in view side by side', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&vs=2020-06-30&cmp=swipe`);
  await page.getByRole('radio', { name: 'Side by side' }).click();
  await expect.poll(() => parameters(page).at).toBe('8,31.5,6');
  await mapIs(page);
  await page.getByRole('radio', { name: 'Changes' }).click();
  await expect.poll(() => parameters(page).at).toBe('8,31.5,7');
});

test('the divider of a swipe moves with the keyboard and uncovers the later round', async ({
  page,
}) => {
  await openMap(page, `/example/map?${ONLY_AREAS}&vs=2020-06-30&cmp=swipe`);
  await expect(page.locator('#map-earlier')).toHaveAttribute('data-map-state', 'idle');
  const county = COUNTIES.find(({ people: [first, , last] }) => first === 900 && last === 0);
  const [east, north] = county?.corner ?? [0, 0];
  const at = await screenPointOf(page, [east + CLEAR[0], north + CLEAR[1]]);
  const divider = page.getByRole('slider', { name: 'Line between the earlier and the later map' });
  await divider.focus();
  const middle = await divider.inputValue();
  await page.keyboard.press('End');
  await expect(divider).not.toHaveValue(middle);
  const earlier = await pixelAt(page, at);
  await page.keyboard.press('Home');
  await expect.poll(async () => difference(earlier, await pixelAt(page, at))).toBeGreaterThan(4);
});

test('the rounds play from the first to the last, and the clock stops there', async ({ page }) => {
  await openMap(page, `/example/map?${ONLY_AREAS}`);
  const bar = page.getByRole('region', { name: 'Rounds by date' });
  // In the page: a round may be over before a busy machine asks what is shown.
  await bar.evaluate((element) => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const note = () => {
      const [round = ''] =
        /^Round \d/.exec(element.querySelector('h1, h2, h3')?.textContent ?? '') ?? [];
      if (shown.at(-1) !== round) {
        shown.push(round);
      }
    };
    note();
    new MutationObserver(note).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.getByRole('button', { name: 'Play the rounds' }).click();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'shown')))
    .toEqual(['Round 3', 'Round 1', 'Round 2', 'Round 3']);
  await expect(page.getByRole('button', { name: 'Play the rounds' })).toBeVisible();
  expect(parameters(page).asOf).toBe('2021-06-30');
});

test('two days of a replay are compared from its clock, side by side and by what was added', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/map?asOf=2011-04-15&layers=areas:90');
  const clock = page.getByRole('region', { name: 'Replay' });
  await clock.getByRole('button', { name: 'Compare with an earlier day' }).press('Enter');
  await expect(page.locator('#map-earlier')).toHaveAttribute('data-map-state', 'idle');
  expect(parameters(page)).toMatchObject({ vs: '2011-03-16', cmp: 'side' });
  const earlier = clock.getByRole('slider', { name: 'Earlier day' });
  await earlier.focus();
  await earlier.press('ArrowLeft');
  await expect.poll(() => parameters(page).vs).toBe('2011-03-15');
  await page.getByRole('radio', { name: 'Added' }).click();
  await expect(page.locator('#map-earlier')).toHaveCount(0);
  await mapIs(page);
  await expect(
    page.getByRole('heading', { name: 'Arrivals by country: what was added' }),
  ).toBeVisible();
  await expect(page.getByText(/^Added between 15.Mar.2011 and 15.Apr.2011$/).first()).toBeVisible();
  await page.goto(`${page.url()}&view=table`);
  const table = page.getByRole('table', { name: /what was added/ });
  await expect(table.getByRole('row', { name: /Tunisia/ })).toContainText('+');
});

test('a day that is not before the one of the clock is not compared with, and that is said', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-01&vs=2011-04-01');
  await expect(page.getByText(/1.Apr.2011 is not an earlier day of this replay/)).toBeVisible();
  await expect(page.locator('#map-earlier')).toHaveCount(0);
});
