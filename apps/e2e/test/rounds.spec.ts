import type { Page } from '@playwright/test';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const REFUSAL = 'Rounds are counts of the people present; they cannot be added.';

const column = (page: Page, round: number) =>
  page.getByRole('radio', { name: new RegExp(`^Round ${round}:`) });

test('Shift or Control and a click on a second round: it refuses, says why, and offers to compare', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:100');
  const before = page.url();
  const reason = page.getByRole('status').filter({ hasText: REFUSAL });
  for (const key of ['Shift', 'Control'] as const) {
    await column(page, 1).click({ modifiers: [key] });
    await expect(reason).toBeVisible();
    await expect(column(page, 3)).toBeChecked();
    await expect(column(page, 1)).not.toBeChecked();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(reason).toHaveCount(0);
  }
  expect(page.url()).toBe(before);
  await column(page, 1).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: /^Compare Round 3, .* with Round 1, / }).click();
  await expect(reason).toHaveCount(0);
  await expect.poll(() => parameters(page).vs).toBe('2020-06-30');
  await mapIs(page);
  await expect(page.getByRole('heading', { name: /^Change of/ })).toBeVisible();
});

test('a later round asked for with an earlier one is compared the right way round', async ({
  page,
}) => {
  await openMap(page, '/example/map?layers=areas:100&asOf=2020-06-30');
  await column(page, 2).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(REFUSAL)).toBeVisible();
  await page.getByRole('button', { name: /^Compare Round 2, .* with Round 1, / }).click();
  await expect.poll(() => parameters(page).asOf).toBe('2020-12-31');
  expect(parameters(page).vs).toBe('2020-06-30');
});

test('a refusal goes with the round that it was about', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:100');
  await column(page, 2).click({ modifiers: ['Shift'] });
  await expect(page.getByText(REFUSAL)).toBeVisible();
  await column(page, 1).click();
  await expect(page.getByText(REFUSAL)).toHaveCount(0);
  await expect(column(page, 1)).toBeChecked();
});
