import { axeViolations } from '#axe-violations';
import { mapIs } from '#map-page';
import { expect, test } from '#test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  extraHTTPHeaders: { 'save-data': 'on' },
});

const QUESTION = 'asOf=2011-03-08&from=33.147,11.558&people=12';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' }),
    });
  });
});

test('a reader who saves data has the list, and the map once it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/libya-2011/find?${QUESTION}`);
  await expect(page.getByRole('link', { name: 'Choucha camp' })).toBeVisible();
  await expect(page.getByText('The map is left out to save data.')).toBeVisible();
  expect(asked.filter((path) => path.includes('maplibre'))).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the map' }).tap();
  await mapIs(page);
  await expect(page.getByText('The map is left out')).toHaveCount(0);
  expect(asked.filter((path) => path.includes('maplibre'))).not.toEqual([]);
});

test('a point is chosen on the map without asking for it twice, and a centre has its page without one', async ({
  page,
}) => {
  await page.goto('/libya-2011/centres/centre:CT-CHOUCHA?asOf=2011-03-08');
  await expect(page.getByRole('heading', { level: 1, name: 'Choucha camp' })).toBeVisible();
  await expect(page.getByText('The map is left out to save data.')).toBeVisible();
  await page.goto(`/libya-2011/find?${QUESTION}`);
  await page.getByRole('button', { name: 'Choose on the map' }).tap();
  await mapIs(page);
});
