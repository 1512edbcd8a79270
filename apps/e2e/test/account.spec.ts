import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { mapIs, mapOf, openMap } from '#map-page';
import { expect, test } from '#test';

const accountOf = (page: Page) => page.getByRole('region', { name: 'The map in words' });

/** What the map is described by, as a screen reader hears it at the map. */
const description = (page: Page): Promise<string> =>
  mapOf(page)
    .locator('canvas')
    .evaluate((canvas) =>
      (canvas.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );

test('the map tells in words what it shows: reached by a skip link, left with Escape', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:90,sites:100');
  const account = accountOf(page);
  await expect(account).toContainText(/IDPs by county: .*Round 3, 30\sJun\s2021/);
  await expect(account).toContainText(/Highest: .*Aweri.*70\s000.*Belkor.*20\s000.*Fashal/);
  await expect(account).toContainText(/Zero reported: .*1.*Not assessed: .*1/);
  await expect(account).toContainText(/Largest: .*Aweri Camp.*42\s000/);
  expect(await description(page)).toMatch(/IDPs by county.*Round 3.*Displacement sites/);

  await page.getByRole('button', { name: 'Skip to the description in words' }).press('Enter');
  await expect(account).toBeFocused();
  expect((await account.boundingBox())?.height).toBeGreaterThan(100);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(mapOf(page).locator('canvas')).toBeFocused();
  expect((await account.boundingBox())?.height).toBeLessThan(2);

  await page.getByRole('button', { name: 'The map in words' }).click();
  await account.getByRole('button', { name: 'Open the tables' }).click();
  await expect(page.getByRole('table', { name: /IDPs by county/ })).toBeVisible();
});

test('the words change with the round, say nothing of moves, and are never announced', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:90');
  const account = accountOf(page);
  await expect(account).toContainText('Round 3');
  expect(
    await account.evaluate((element) => element.closest('[aria-live], [role=status]')),
  ).toBeNull();
  const before = await account.textContent();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapIs(page);
  expect(await account.textContent()).toBe(before);
  await page.keyboard.press('[');
  await expect(account).toContainText(/Round 2.*Aweri.*55\s000/);
  await page.goto('/example/map?layers=none');
  await expect(account).toContainText('No layer is shown.');
});
