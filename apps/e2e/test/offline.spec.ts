import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { mapIs, openMap } from '#map-page';
import { test as base, expect } from '#test';
import { writeCentre } from '#write-centre';
import { writeClosedCrossing } from '#write-closed-crossing';

const test = base.extend({
  baseURL: async ({ line }, use) => {
    await use(line.url);
  },
});

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'allow',
});

/** What an operation may take of a device; the app, which is one for all of them, comes besides. */
const BUDGET_BYTES = 5_000_000;

/** What is kept of operations, as it is read back: not as it came over the line, compressed. */
const bytesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) =>
      ['operations', 'answers', 'tiles'].includes(name),
    );
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()));
    const sizes = kept.flat().map(async (answer) => (await answer.arrayBuffer()).byteLength);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });

test('what was opened once opens again without a network, says from when it is, and goes on when it is back', async ({
  page,
  context,
  line,
}) => {
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  line.cut();
  await page.close();
  const again = await context.newPage();
  await again.goto('/example/map');
  await mapIs(again);
  const banner = again.getByRole('status').filter({ hasText: 'Offline.' });
  await expect(banner).toContainText(/Data from \d\d:\d\d/);
  await again.getByRole('button', { name: 'Open layers' }).tap();
  await expect(again.getByText('IDPs by county').first()).toBeVisible();

  line.mend();
  await banner.getByRole('button', { name: 'Try again' }).tap();
  await expect(banner).toHaveCount(0);
  await mapIs(again);
});

test('the nearest centre is found without a network, on the page that was opened once', async ({
  page,
  context,
  line,
}) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  line.cut();
  await page.close();
  const again = await context.newPage();
  await again.goto('/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&people=12');
  await expect(again.getByRole('link', { name: 'Choucha camp' })).toBeVisible();
  await expect(again.getByRole('status').filter({ hasText: 'Offline.' })).toContainText(
    /Data from \d\d:\d\d/,
  );
});

test('a road that was reported closed is told of without a network, on a page opened anew', async ({
  page,
  context,
  line,
  request,
  ownOperation,
  operatorToken,
}, testInfo) => {
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  const operation = await ownOperation({ files: [file] });
  const reported = await request.post('/trpc/road.report', {
    headers: { authorization: `Bearer ${operatorToken}` },
    data: {
      operation,
      report: {
        id: randomUUID(),
        at: new Date().toISOString(),
        source: 'staff',
        note: null,
        basedOn: 0,
        confirmed: true,
        says: {
          kind: 'newClosure',
          position: [31.6, 4.86],
          road: 'Belkor ford',
          sensitivity: 'public',
          reason: 'water',
          closedTo: 'all',
          until: null,
        },
      },
    },
  });
  expect(reported.ok()).toBe(true);
  await page.goto(`/${operation}/find`);
  await expect(page.getByText('1 road reported closed')).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  line.cut();
  await page.close();
  const again = await context.newPage();
  await again.goto(`/${operation}/find?from=4.85,31.6&people=12`);
  await expect(again.getByRole('link', { name: 'Northgate' })).toBeVisible();
  await again.getByText('1 road reported closed').tap();
  await expect(again.getByText('Belkor ford').first()).toBeVisible();
  await expect(again.getByText('could not be loaded')).toHaveCount(0);
});

test('a crossing that is closed cuts a centre off without a network, too', async ({
  page,
  context,
  line,
  ownOperation,
}, testInfo) => {
  const centre = writeCentre(testInfo.outputPath('centres.csv'));
  const crossing = testInfo.outputPath('crossings.csv');
  const status = testInfo.outputPath('crossing-status.csv');
  writeClosedCrossing({ crossing, status }, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
  const operation = await ownOperation({ files: [centre, crossing, status] });
  await page.goto(`/${operation}/find`);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByText(/^On this device since \d\d:\d\d/)).toBeVisible();

  line.cut();
  await page.close();
  const again = await context.newPage();
  await again.goto(`/${operation}/find?from=4.8,31.6&people=12&country=SSD`);
  await expect(again.getByText('Not known whether they can take the group (1)')).toBeVisible();
  await again.goto(`/${operation}/find?from=4.8,31.6&people=12&country=UGA`);
  await expect(again.getByText('Cannot be reached now (1)')).toBeVisible();
  await expect(again.getByText(/the crossing on the way is closed/).first()).toBeVisible();
});

test('an operation takes no more of a device than its budget, and the nearest centre is found in Arabic without a network', async ({
  page,
  context,
  line,
}) => {
  await openMap(page, '/libya-2011/find?asOf=2011-04-09&lang=ar');
  await page.getByRole('button', { name: 'المزيد', exact: true }).tap();
  await expect(page.getByText(/^محفوظ على هذا الجهاز منذ/)).toBeVisible();
  const kept = await bytesKept(page);
  // Tiles and answers are there at all, and not merely few.
  expect(kept).toBeGreaterThan(100_000);
  expect(kept).toBeLessThanOrEqual(BUDGET_BYTES);

  line.cut();
  await page.close();
  const again = await context.newPage();
  await again.goto('/libya-2011/find?asOf=2011-04-09&from=33.147,11.558&people=12&lang=ar');
  await expect(again.getByRole('link', { name: 'مخيم الشوشة' })).toBeVisible();
  await expect(again.locator('html')).toHaveAttribute('dir', 'rtl');
});
