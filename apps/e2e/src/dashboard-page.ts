import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until every part of its dashboard is read. */
export const openDashboard = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('section[aria-busy="true"]')).toHaveCount(0);
};
