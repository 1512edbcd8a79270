import { axeViolations } from '#axe-violations';
import { openMap, parameters } from '#map-page';
import { type FrameSite, serveFrame } from '#serve-frame';
import { expect, test } from '#test';

test('an embedded map shows itself and what explains it, and nothing else', async ({ page }) => {
  await openMap(page, '/example/map?embed=1&sel=adm2:SS0101');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Example, IDPs by county as of 30\sJun\s2021/,
  );
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByRole('row', { name: /Zero reported/ })).toBeVisible();
  await expect(page.getByText('Natural Earth, GeoNames')).toBeVisible();
  await expect(page.getByText('70\u202f000', { exact: true })).toBeVisible();
  for (const role of ['navigation', 'complementary', 'search'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.getByRole('region', { name: 'Rounds by date' })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  await legend.getByRole('button', { name: 'Hide the legend' }).click();
  await expect(legend.getByRole('row', { name: /Zero reported/ })).toBeHidden();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => parameters(page).at).toBeDefined();
  expect(parameters(page).embed).toBe('1');

  const link = page.getByRole('link', { name: /Open in Waystation.*opens in a new tab/ });
  const opened = page.waitForEvent('popup');
  await link.click();
  const whole = await opened;
  await expect(whole.getByRole('complementary', { name: 'Layers' })).toBeVisible();
  expect(parameters(whole).embed).toBeUndefined();
  expect(parameters(whole).sel).toBe('adm2:SS0101');
  await whole.close();
});

test.describe('in a narrow frame', () => {
  test.use({ viewport: { width: 360, height: 480 } });

  test('the legend waits folded, right to left and in the dark, and axe finds nothing', async ({
    page,
  }) => {
    await openMap(page, '/libya-2011/map?embed=1&lang=ar&theme=dark');
    const legend = page.getByRole('region', { name: 'مفتاح الخريطة' });
    await expect(legend.getByRole('row').first()).toBeHidden();
    await legend.getByRole('button').click();
    await expect(legend.getByRole('row').first()).toBeVisible();
    await expect(page.getByRole('note')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test.describe('on the page of another site', () => {
  test.use({ allowedErrors: /127\.0\.0\.1|frame-ancestors|favicon/ });

  test('the map is shown where the operator said so, and only the map made for that', async ({
    page,
    baseURL,
    framingSite,
  }) => {
    const named = await serveFrame(Number(new URL(framingSite).port));
    const other = await serveFrame(0);
    const open = (site: FrameSite, path: string) =>
      page.goto(`${site.origin}/?${encodeURIComponent(`${baseURL}${path}`)}`);
    const isRefused = async (): Promise<void> => {
      await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
    };
    try {
      await open(named, '/example/map?embed=1');
      const framed = page.frameLocator('iframe').locator('#map');
      await expect(framed).toHaveAttribute('data-map-state', 'idle');
      await open(named, '/example/map');
      await isRefused();
      await open(other, '/example/map?embed=1');
      await isRefused();
    } finally {
      await named.stop();
      await other.stop();
    }
  });
});
