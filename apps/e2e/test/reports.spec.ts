import { axeViolations } from '#axe-violations';
import { openMap } from '#map-page';
import { expect, test } from '#test';

const NUMBER = 'LIBYA-2011-FLOWS-0001';
const isWithinScreen = 'document.documentElement.scrollWidth <= innerWidth';

type Run = (...args: readonly string[]) => Promise<string>;

const draft = (waystation: Run): Promise<string> =>
  waystation(
    ...['map', 'draft', '--view', '/libya-2011/map?asOf=2011-03-10', '--paper', 'a4'],
    ...['--by', 'Map desk', '--lang', 'en', '--title', 'Arrivals by country'],
  );

const advance = (waystation: Run, version: string, to: string): Promise<string> =>
  waystation(
    ...['map', 'advance', NUMBER, '--operation', 'libya-2011', '--version', version],
    ...['--to', to, '--by', 'Head of unit', '--note', 'checked'],
  );

test.describe.configure({ mode: 'serial' });

test('a draft is shown with the token alone, and published by it', async ({
  page,
  waystation,
  operatorToken,
}) => {
  await draft(waystation);
  await advance(waystation, '1', 'reviewed');
  await advance(waystation, '1', 'cleared');
  await page.goto('/libya-2011/reports');
  await expect(page.getByText('No map has been published yet')).toBeVisible();
  await page.getByRole('button', { name: 'Work with drafts' }).click();
  await page.getByLabel('Operator token').fill(operatorToken);
  await page.keyboard.press('Enter');
  await page.getByText('Under way', { exact: true }).click();
  await page.getByRole('link', { name: 'Arrivals by country' }).click();
  await page.getByLabel('Your name or role').fill('Head of office');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('by Head of office')).toBeVisible();
});

test('a superseded map leads everybody to the newer one, and its files stay', async ({
  page,
  request,
  waystation,
}) => {
  const told = await waystation(
    ...['map', 'draft', '--number', NUMBER, '--operation', 'libya-2011'],
    ...['--by', 'Map desk', '--title', 'People who arrived'],
  );
  expect(told).toContain('title: "Arrivals by country" -> "People who arrived"');
  for (const state of ['reviewed', 'cleared', 'published']) {
    await advance(waystation, '2', state);
  }
  await page.goto(`/libya-2011/reports/${NUMBER}/v1`);
  await expect(page.getByText('This version was replaced')).toBeVisible();
  const old = await request.get(`/maps/libya-2011/${NUMBER}/1.pdf`);
  expect(old.headers().link).toContain('rel="successor-version"');
  await page.getByRole('link', { name: 'Use version 2' }).click();
  await expect(page).toHaveURL(new RegExp(`${NUMBER}/v2`));
  const changes = page.getByRole('region', { name: 'Changed since version 1' });
  await expect(changes).toContainText('People who arrived');
  await expect(page.getByRole('link', { name: 'version 1' })).toBeVisible();
  await expect(page.getByText('Head of unit')).toHaveCount(0);
  const sheet = page.getByRole('link', { name: 'Map (PDF)' });
  await expect(sheet).toHaveAttribute('href', `/maps/libya-2011/${NUMBER}/2.pdf`);
});

test('whoever shares a view is led to the maps that stay as they are', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-10');
  await page.getByRole('button', { name: 'Share this view' }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Published maps/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Published maps' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'People who arrived' })).toBeVisible();
});

test('which maps are looked at is in the address, and a step back undoes it', async ({ page }) => {
  const newer = page.getByRole('link', { name: 'People who arrived' });
  const older = page.getByRole('link', { name: 'Arrivals by country' });
  const search = page.getByLabel('Title or number');
  await page.goto('/libya-2011/reports');
  await expect(newer).toBeVisible();
  await expect(older).toHaveCount(0);
  await page.getByText('All', { exact: true }).click();
  await expect(page).toHaveURL(/shown=all/);
  await expect(older).toBeVisible();
  await search.fill('arrivals');
  await expect(page).toHaveURL(/mapText=arrivals/);
  await expect(newer).toHaveCount(0);
  await page.reload();
  await expect(older).toBeVisible();
  await expect(newer).toHaveCount(0);
  await expect(search).toHaveValue('arrivals');
  await page.goBack();
  await expect(page).not.toHaveURL(/shown=|mapText=/);
  await expect(newer).toBeVisible();
  await expect(older).toHaveCount(0);
  await expect(search).toHaveValue('');
});

test.describe('with a phone in hand', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the published maps are behind "More"', async ({ page }) => {
    await openMap(page, '/libya-2011/map?asOf=2011-03-10');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: 'Reports' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Published maps' })).toBeVisible();
  });
});

test('scheduled series are told to the holder of the token alone', async ({
  page,
  waystation,
  operatorToken,
}) => {
  const told = await waystation(
    ...['atlas', 'schedule', 'add', '--view', '/libya-2011/map?asOf=2011-03-10'],
    ...['--over', 'areas:3', '--when', 'weekly', '--title', 'Every area'],
  );
  const scheduled = page.getByRole('region', { name: 'Scheduled series' });
  await page.goto('/libya-2011/reports');
  await page.getByRole('button', { name: 'Work with drafts' }).click();
  await expect(scheduled).toHaveCount(0);
  await page.getByLabel('Operator token').fill(operatorToken);
  await page.keyboard.press('Enter');
  await expect(scheduled.getByText('Every week')).toBeVisible();
  await expect(scheduled.getByText('areas:3 · en · Every area')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const id = /[0-9a-f]{16}/.exec(told)?.[0] ?? '';
  await waystation('atlas', 'schedule', 'remove', '--operation', 'libya-2011', '--id', id);
  await page.reload();
  await expect(scheduled.getByText('No series is scheduled.')).toBeVisible();
});

for (const { name, query, viewport } of [
  { name: 'on a desk', query: '', viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', query: '?lang=ar&theme=dark', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const path of ['reports', `reports/${NUMBER}/v1`]) {
      test(`${path} can be read by anybody`, async ({ page }) => {
        await page.goto(`/libya-2011/${path}${query}`);
        await expect(page.getByText(NUMBER).first()).toBeVisible();
        expect(await page.evaluate(isWithinScreen)).toBe(true);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
}

test('a withdrawn map says why, and gives out nothing', async ({ page, waystation }) => {
  await waystation(
    ...['map', 'advance', NUMBER, '--operation', 'libya-2011', '--version', '2'],
    ...['--to', 'withdrawn', '--by', 'Head of unit', '--note', 'Tunisia was counted twice'],
  );
  await page.goto(`/maps/libya-2011/${NUMBER}/2.pdf`);
  await expect(page).toHaveURL(new RegExp(`/reports/${NUMBER}/v2`));
  await expect(page.getByText('Tunisia was counted twice').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Map (PDF)' })).toHaveCount(0);
  await page.getByRole('link', { name: 'version 1' }).click();
  await expect(page.getByText('There is no newer version')).toBeVisible();
});
