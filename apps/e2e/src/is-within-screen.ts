import type { Page } from '@playwright/test';

/** Whether nothing on a page is wider than its screen, so that it does not scroll sideways. */
export const isWithinScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
