import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { mapIs, openMap, parameters, searchBox } from '#map-page';
import { expect, test } from '#test';

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    geolocation: { latitude: 33.147, longitude: 11.558, accuracy: 40 },
  });

  test('from the device’s position to a centre and back', async ({ page, context }) => {
    await openMap(page, '/libya-2011/map?asOf=2011-04-09');
    await page.getByRole('link', { name: 'Find centre' }).tap();
    await expect(page.getByText('Say where the people are')).toBeVisible();

    await page.getByRole('button', { name: 'Use my position' }).tap();
    await expect(page.getByText('not allowed to tell the position')).toBeVisible();

    await context.grantPermissions(['geolocation']);
    await page.getByRole('button', { name: 'Use my position' }).tap();
    await expect(page.getByText('Device position, ±40 m')).toBeVisible();
    expect(parameters(page)).toMatchObject({ asOf: '2011-04-09', from: '33.147,11.558' });
    await expect(page.getByRole('heading', { name: /with places for all/ })).toBeVisible();
    await expect(page.getByText('Unknown is not free')).toBeVisible();

    await page.getByRole('button', { name: 'Medical care' }).tap();
    await expect.poll(() => parameters(page).need).toBe('medical');
    await mapIs(page);
    expect(await isWithinScreen(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Best first' }).tap();
    await page.getByRole('menuitemradio', { name: 'Nearest first' }).tap();
    await page.getByRole('link', { name: 'Choucha camp' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Choucha camp' })).toBeVisible();
    await expect(page.getByText('No telephone line of this centre is shown here.')).toBeVisible();
    await mapIs(page);
    expect(await isWithinScreen(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Back to the list' }).tap();
    await expect.poll(() => parameters(page).need).toBe('medical');
    await mapIs(page);
  });
});

test('in Arabic, by name and number, with a broken link said', async ({ page }) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&people=-3&lang=ar&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('status').getByText('people')).toBeVisible();

  await searchBox(page).fill('Ras Ajdir');
  await page.getByRole('option').first().click();
  await expect.poll(() => parameters(page).from).toMatch(/^33\.\d+,11\.\d+$/);
  await expect(page.getByRole('link', { name: 'مخيم الشوشة' })).toBeVisible();
  await mapIs(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('a point pressed on the map is where the people are', async ({ page }) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&people=10000');
  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await page.locator('#map canvas').click({ position: { x: 300, y: 300 } });
  await expect.poll(() => parameters(page).from).toBeDefined();
  await expect(page.getByText('Places for 10 000 people')).toBeVisible();
});

test('near a border the country is said with the keyboard, and stays until the people are elsewhere', async ({
  page,
}) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&from=33.147,11.52');
  const countries = page.getByRole('group', { name: 'In which country are the people?' });
  await expect(countries.getByText('the position does not tell')).toBeVisible();
  await countries.getByRole('button', { name: 'Tunisia' }).press('Space');
  await expect.poll(() => parameters(page).country).toBe('TUN');
  await expect(countries.getByRole('button', { name: 'Tunisia', pressed: true })).toBeVisible();
  await expect(page.getByText('not known whether a border lies between')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await page.locator('#map canvas').click({ position: { x: 300, y: 300 } });
  await expect.poll(() => parameters(page).country).toBeUndefined();
});

test('a crossing has its own name, and every need of a form’s address counts', async ({ page }) => {
  await page.goto(
    '/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&need=medical&need=wheelchair',
  );
  await expect(page.getByRole('button', { name: 'Ras Ajdir' })).toContainText('Medical care');
  for (const need of ['Medical care', 'Wheelchair']) {
    await expect(page.getByRole('button', { name: need, pressed: true })).toBeVisible();
  }
});

test('what cannot be meant is said and never changed in silence', async ({ page }) => {
  await page.goto('/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&need=castle,wheelchair');
  await expect(page.getByRole('status').getByText('need=castle')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wheelchair', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.getByRole('button', { name: /Place for 1 person, Wheelchair/ }).click();
  const people = page.getByRole('textbox', { name: 'People' });
  await people.fill('12');
  await people.press('Enter');
  await expect.poll(() => parameters(page).people).toBe('12');
  for (const typed of ['12.7', 'abc', '-3', '999999']) {
    await people.fill(typed);
    await people.press('Tab');
    await expect(page.getByText(`“${typed}” is not a whole number`)).toContainText(
      '12 still counts.',
    );
    await expect(people).toHaveValue(typed);
  }
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'One person more' }).click();
  await expect(people).toHaveValue('13');
  await expect(page.getByText('still counts')).toHaveCount(0);
});

test('a consulate and a language are asked for that no centre names', async ({ page }) => {
  await page.goto('/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&need=documents');
  await page.getByText('Choose a nationality’s country').click();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('bangla');
  await page.getByRole('option', { name: 'Bangladesh' }).click();
  await expect.poll(() => parameters(page).consulate).toBe('BGD');
  await expect(page.getByText('not known: Documents, consular help').first()).toBeVisible();
  await expect(page.getByText('Consulate of Bangladesh').first()).toBeVisible();
  await mapIs(page);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: /Consulate of Bangladesh/ }).click();
  await page.getByText('More languages').click();
  await page.getByRole('option', { name: 'Dinka' }).click();
  await expect.poll(() => parameters(page).language).toBe('din');
});

test('nothing is ranked from another continent', async ({ page }) => {
  await page.goto('/libya-2011/find?asOf=2011-04-09&from=-33.9,18.4&people=12');
  await expect(page.getByText(/lies outside the operation.*km away/).first()).toBeVisible();
  await expect(page.getByText('No centres are listed for this point')).toBeVisible();
  await page.getByRole('button', { name: 'List the centres all the same' }).click();
  await expect.poll(() => parameters(page).anyway).toBe('yes');
  await expect(page.getByText('No centres are listed for this point')).toHaveCount(0);
  await expect(page.getByText(/by car/).first()).toBeVisible();
  // Who lists them all the same is still told where they are.
  await expect(page.getByText(/lies outside the operation/).first()).toBeVisible();
});
