import type { Page } from '@playwright/test';
import { searchBox } from '#map-page';
import { reportCentre } from '#report-centre';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** As when the reader comes back to the page; without that it looks every half minute. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

/** Keeps what was underlined as just changed, for the line is gone after two seconds. */
const rememberMarks = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof HTMLElement && target.dataset.justChanged !== undefined) {
          root.dataset.marked = `${root.dataset.marked ?? ''} ${target.textContent}`;
        }
      }
    }).observe(root, { subtree: true, attributeFilter: ['data-just-changed'] });
  });

/** Shorter than the page's own rhythm. */
const LOOK = { timeout: 3_000 };

/**
 * Comes back until the page shows it: what the page was asking when the report came knows nothing of it,
 * and is not asked twice at the same time.
 */
const untilSeen = (page: Page, isSeen: () => Promise<void>) =>
  expect(async () => {
    await comeBack(page);
    await isSeen();
  }).toPass({ timeout: 30_000 });

test('a report from elsewhere shows on the open list and on the open page of the centre, which can be marked', async ({
  page,
  request,
  waystation,
  operatorToken,
}, testInfo) => {
  const sender = { request, token: operatorToken, operation: 'live' };
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  await waystation('operation', 'add', 'live', '--name', 'Live', '--countries', 'SSD');
  await waystation('import', file, '--operation', 'live');

  await page.goto('/live/find?from=4.85,31.6&people=12');
  const row = page.getByRole('listitem').filter({ hasText: 'Northgate' });
  await expect(row).toContainText('no number of its places is known');
  await expect(
    page.getByText('Times by straight line: no roads are loaded.').first(),
  ).toBeVisible();
  await expect(row).toContainText('straight line × 1.4');

  await rememberMarks(page);
  await reportCentre(sender, { basedOn: 0, present: 137 });
  await untilSeen(page, () => expect(row).toContainText(/91\s*free/, LOOK));
  // Said once to who listens; who looks sees a line under the number for a moment.
  await expect(page.getByText(/^New data came in at \d\d:\d\d/)).toHaveCount(1);

  await row.getByRole('link', { name: 'Northgate' }).tap();
  // The list says 91, too: what follows is for the page of the centre.
  await expect(page.getByRole('heading', { name: 'Northgate' })).toBeVisible();
  await expect(page.getByText('91', { exact: true }).first()).toBeVisible();
  await reportCentre(sender, { basedOn: 1, present: 100 });
  await untilSeen(page, () =>
    expect(page.getByText('128', { exact: true }).first()).toBeVisible(LOOK),
  );
  await expect(page.locator('html')).toHaveAttribute('data-marked', /128/);
  await expect(page.locator('[data-just-changed]')).toHaveCount(0);

  // Somebody who had not seen the last report counts otherwise: neither number stands alone any more.
  await reportCentre(sender, { basedOn: 1, present: 130 });
  await untilSeen(page, () => expect(page.getByText('98 – 128').first()).toBeVisible(LOOK));
  await expect(page.getByText('130 / 100')).toBeVisible();
  await expect(page.getByText('reports differ', { exact: true })).toBeVisible();
  await page.goto('/live/find?from=4.85,31.6&people=12');
  await expect(row).toContainText('98 – 128 free reports differ');
  await row.getByRole('link', { name: 'Northgate' }).tap();

  await page.getByRole('button', { name: 'Keep among my centres' }).tap();
  await page.goto('/live/find');
  await page.getByRole('link', { name: 'Northgate' }).tap();
  await expect(page.getByRole('button', { name: 'Keep among my centres' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('people are somewhere in an area found by its P-code, by a clock that is named as wrong', async ({
  page,
}) => {
  await page.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000));
  await page.goto('/example/find');
  await expect(page.getByText('The clock of this device is 26 h ahead')).toBeVisible();
  await searchBox(page).fill('SS0101');
  await page.getByRole('option').filter({ hasText: 'Aweri' }).first().tap();
  await expect(page.getByRole('button', { name: 'Somewhere in' })).toContainText('Aweri');
  await expect(page.getByText('Only the area is known')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('area')).toBe('SS0101');
});
