import { readFile } from 'node:fs/promises';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const WEEK = '/libya-2011/changes?asOf=2011-03-08&since=2011-03-01';

/** A text with every space a plain one, and without the marks that keep numbers apart in Arabic. */
const plain = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/[^\S\n]+/g, ' ');

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a week of the case is told as a list and as a text to take away', async ({ page }) => {
    await page.goto(WEEK);
    const centres = page.getByRole('region', { name: /^Reception centres/ });
    await expect(centres.getByText('Alexandria port arrival')).toBeVisible();
    const arrivals = page.getByRole('region', { name: /^Arrivals since/ });
    await expect(arrivals.getByText('Tunisia')).toBeVisible();
    await expect(arrivals.getByText('about +95 100')).toBeVisible();
    await arrivals.locator('summary').click();
    await expect(arrivals.getByText('As of').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'What was looked at' })).toContainText(
      'Border crossings: 1 of 25 were reported on',
    );

    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('Text copied')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain(text)).toContain('what changed, 1 Mar 2011 to 8 Mar 2011');
    expect(plain(text)).toContain('Tunisia: More arrivals counted');
    expect(plain(text)).toContain('USAID/OFDA');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as .txt' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('libya-2011-2011-03-01-2011-03-08.txt');
    expect(await readFile(await file.path(), 'utf8')).toBe(text);
  });
});

test('kind and area narrow the list and stay in the address', async ({ page }) => {
  await page.goto(WEEK);
  await page.getByRole('button', { name: 'Reception centres', exact: true }).click();
  await expect.poll(() => parameters(page).group).toBe('centres');
  await expect(page.getByRole('region', { name: /^Arrivals since/ })).toHaveCount(0);
  await expect(page.getByText('Alexandria port arrival', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'All areas' }).click();
  await page.getByRole('menuitemradio', { name: 'Tunisia' }).click();
  await expect.poll(() => parameters(page).in).toBe('TUN');
  await expect(page.getByText('None here')).toBeVisible();
  await page.getByRole('button', { name: 'Everything' }).click();
  await expect(page.getByText('Choucha camp', { exact: true })).toBeVisible();
  await expect(page.getByText('Alexandria port arrival', { exact: true })).toHaveCount(0);
});

test('a line leads to its place on the map, at the moment and compared with the day before', async ({
  page,
}) => {
  await page.goto(WEEK);
  await page.getByRole('link', { name: 'Tunisia on the map' }).click();
  await mapIs(page);
  expect(parameters(page)).toMatchObject({
    asOf: '2011-03-08',
    vs: '2011-03-01',
    sel: 'adm0:TUN',
  });
  await expect(page.getByRole('region', { name: 'Selected place' })).toContainText('Tunisia');
});

test('another day is chosen by its date', async ({ page }) => {
  await page.goto(WEEK);
  await page.getByRole('textbox', { name: 'Since' }).fill('2011-03-05');
  await expect.poll(() => parameters(page).since).toBe('2011-03-05');
  await expect(page.getByText('5 Mar 2011 to 8 Mar 2011').first()).toBeVisible();
});

test('where nothing is known to have changed it says that nobody looked', async ({ page }) => {
  await page.goto('/libya-2011/changes?asOf=2011-12-31&since=2011-12-31');
  await expect(
    page.getByText('Nothing that changed is known for this time.').first(),
  ).toBeVisible();
  await expect(
    page.getByText('Reception centres: nobody reported on any in this time').first(),
  ).toBeVisible();
});

test('two rounds are compared at the places that both counted, coverage apart', async ({
  page,
}) => {
  await openMap(page, '/example/map');
  await page.getByRole('link', { name: 'Changes' }).click();
  const rises = page.getByRole('region', { name: /^Rises and falls/ });
  await expect(rises.getByRole('listitem').first()).toContainText('Aweri');
  await expect(rises.getByRole('listitem').first()).toContainText('+15 000');
  const coverage = page.getByRole('region', { name: /^Newly and no longer/ });
  await expect(coverage.getByText('Éribo')).toBeVisible();
  await expect(coverage.getByText('No longer covered')).toBeVisible();
  await expect(page.getByText('1 area stayed as they were.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Choose since when' }).click();
  await page.getByRole('menuitemradio', { name: 'Round 1' }).click();
  await expect(rises.getByRole('listitem').first()).toContainText('+30 000');
});

test('since the last visit is since the round that was shown then', async ({ page }) => {
  await page.goto('/example/changes');
  await expect(page.getByText('This device knows of no earlier visit')).toBeVisible();
  // Before the next page begins: the one that is open still notes its own visit.
  await page.addInitScript(() => {
    const now = { told: '2021-01-15T08:00:00.000Z', seen: '2020-06-30' };
    localStorage.setItem(
      'waystation.visits',
      JSON.stringify({ example: { lookedAt: 0, now, last: null } }),
    );
  });
  await page.goto('/example/changes?since=visit');
  await expect(page.getByText('When you were here is kept on this device alone.')).toBeVisible();
  const rises = page.getByRole('region', { name: /^Rises and falls/ });
  await expect(rises.getByRole('listitem').first()).toContainText('+30 000');
});

for (const { name, query, viewport } of [
  { name: 'on a desk', query: '', viewport: { width: 1440, height: 900 } },
  { name: 'on a desk in Arabic', query: '&lang=ar', viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', query: '&lang=fr&theme=dark', viewport: { width: 390, height: 844 } },
  { name: 'on a phone in Arabic', query: '&lang=ar', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the page can be read by anybody', async ({ page }) => {
      await page.goto(`${WEEK}${query}`);
      await expect(page.locator('textarea')).toHaveValue(/USAID/);
      expect(await isWithinScreen(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
