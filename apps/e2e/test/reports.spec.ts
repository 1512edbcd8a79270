import { mkdirSync } from 'node:fs';
import { axeViolations } from '#axe-violations';
import { ROUNDS, writeFigures, writePlaces } from '#example-data';
import { isWithinScreen } from '#is-within-screen';
import { openMap } from '#map-page';
import type { Waystation } from '#own-operation';
import { expect, test } from '#test';

/** The first map of an operation of one country. */
const NUMBER = 'SSD-IDP-0001';
type Map = {
  readonly waystation: Waystation;
  readonly operation: string;
};

const draft = ({ waystation, operation }: Map): Promise<string> =>
  waystation(
    ...['map', 'draft', '--view', `/${operation}/map?asOf=2020-12-31`, '--paper', 'a4'],
    ...['--by', 'Map desk', '--lang', 'en', '--title', 'People by county'],
  );

const advance = ({ waystation, operation }: Map, version: string, to: string): Promise<string> =>
  waystation(
    ...['map', 'advance', NUMBER, '--operation', operation, '--version', version],
    ...['--to', to, '--by', 'Head of unit', '--note', 'checked'],
  );

test.describe.configure({ mode: 'serial' });

test.use({ operationOf: 'file' });

test('a draft is shown with the token alone, and published by it', async ({
  page,
  waystation,
  ownOperation,
  operatorToken,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const files = [...writePlaces(folder), writeFigures(folder, ROUNDS)];
  const operation = await ownOperation({ files, asOf: '2021-06-30' });
  await draft({ waystation, operation });
  await advance({ waystation, operation }, '1', 'reviewed');
  await advance({ waystation, operation }, '1', 'cleared');
  await page.goto(`/${operation}/reports`);
  await expect(page.getByText('No map has been published yet')).toBeVisible();
  await page.getByRole('button', { name: 'Work with drafts' }).click();
  await page.getByLabel('Operator token').fill(operatorToken);
  await page.keyboard.press('Enter');
  await page.getByText('Under way', { exact: true }).click();
  await page.getByRole('link', { name: 'People by county' }).click();
  await page.getByLabel('Your name or role').fill('Head of office');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('by Head of office')).toBeVisible();
});

test('a superseded map leads everybody to the newer one, and its files stay', async ({
  page,
  request,
  waystation,
  ownCode: operation,
}) => {
  const told = await waystation(
    ...['map', 'draft', '--number', NUMBER, '--operation', operation],
    ...['--by', 'Map desk', '--title', 'Displaced people'],
  );
  expect(told).toContain('title: "People by county" -> "Displaced people"');
  for (const state of ['reviewed', 'cleared', 'published']) {
    await advance({ waystation, operation }, '2', state);
  }
  await page.goto(`/${operation}/reports/${NUMBER}/v1`);
  await expect(page.getByText('This version was replaced')).toBeVisible();
  const old = await request.get(`/maps/${operation}/${NUMBER}/1.pdf`);
  expect(old.headers().link).toContain('rel="successor-version"');
  await page.getByRole('link', { name: 'Use version 2' }).click();
  await expect(page).toHaveURL(new RegExp(`${NUMBER}/v2`));
  const changes = page.getByRole('region', { name: 'Changed since version 1' });
  await expect(changes).toContainText('Displaced people');
  await expect(page.getByRole('link', { name: 'version 1' })).toBeVisible();
  await expect(page.getByText('Head of unit')).toHaveCount(0);
  const sheet = page.getByRole('link', { name: 'Map (PDF)' });
  await expect(sheet).toHaveAttribute('href', `/maps/${operation}/${NUMBER}/2.pdf`);
});

test('whoever shares a view is led to the maps that stay as they are', async ({
  page,
  ownCode: operation,
}) => {
  await openMap(page, `/${operation}/map?asOf=2020-12-31`);
  await page.getByRole('button', { name: 'Share this view' }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Published maps/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Published maps' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Displaced people' })).toBeVisible();
});

test('which maps are looked at is in the address, and a step back undoes it', async ({
  page,
  ownCode: operation,
}) => {
  const newer = page.getByRole('link', { name: 'Displaced people' });
  const older = page.getByRole('link', { name: 'People by county' });
  const search = page.getByLabel('Title or number');
  await page.goto(`/${operation}/reports`);
  await expect(newer).toBeVisible();
  await expect(older).toHaveCount(0);
  await page.getByText('All', { exact: true }).click();
  await expect(page).toHaveURL(/shown=all/);
  await expect(older).toBeVisible();
  await search.fill('county');
  await expect(page).toHaveURL(/mapText=county/);
  await expect(newer).toHaveCount(0);
  await page.reload();
  await expect(older).toBeVisible();
  await expect(newer).toHaveCount(0);
  await expect(search).toHaveValue('county');
  await page.goBack();
  await expect(page).not.toHaveURL(/shown=|mapText=/);
  await expect(newer).toBeVisible();
  await expect(older).toHaveCount(0);
  await expect(search).toHaveValue('');
});

test.describe('with a phone in hand', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the published maps are behind "More"', async ({ page, ownCode: operation }) => {
    await openMap(page, `/${operation}/map?asOf=2020-12-31`);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: 'Reports' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Published maps' })).toBeVisible();
  });
});

test('scheduled series are told to the holder of the token alone', async ({
  page,
  waystation,
  ownCode: operation,
  operatorToken,
}) => {
  const told = await waystation(
    ...['atlas', 'schedule', 'add', '--view', `/${operation}/map?asOf=2020-12-31`],
    ...['--over', 'areas:3', '--when', 'weekly', '--title', 'Every area'],
  );
  const scheduled = page.getByRole('region', { name: 'Scheduled series' });
  await page.goto(`/${operation}/reports`);
  await page.getByRole('button', { name: 'Work with drafts' }).click();
  await expect(scheduled).toHaveCount(0);
  await page.getByLabel('Operator token').fill(operatorToken);
  await page.keyboard.press('Enter');
  await expect(scheduled.getByText('Every week')).toBeVisible();
  await expect(scheduled.getByText('areas:3 · en · Every area')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const id = /[0-9a-f]{16}/.exec(told)?.[0] ?? '';
  await waystation('atlas', 'schedule', 'remove', '--operation', operation, '--id', id);
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
      test(`${path} can be read by anybody`, async ({ page, ownCode: operation }) => {
        await page.goto(`/${operation}/${path}${query}`);
        await expect(page.getByText(NUMBER).first()).toBeVisible();
        expect(await isWithinScreen(page)).toBe(true);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
}

test('a withdrawn map says why, and gives out nothing', async ({
  page,
  waystation,
  ownCode: operation,
}) => {
  await waystation(
    ...['map', 'advance', NUMBER, '--operation', operation, '--version', '2'],
    ...['--to', 'withdrawn', '--by', 'Head of unit', '--note', 'Aweri was counted twice'],
  );
  await page.goto(`/maps/${operation}/${NUMBER}/2.pdf`);
  await expect(page).toHaveURL(new RegExp(`/reports/${NUMBER}/v2`));
  await expect(page.getByText('Aweri was counted twice').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Map (PDF)' })).toHaveCount(0);
  await page.getByRole('link', { name: 'version 1' }).click();
  await expect(page.getByText('There is no newer version')).toBeVisible();
});
