import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';

/** The screen and the fingers of a telephone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A browser with a profile that is there again after it was closed. */
export const startPhone = (profile: string, baseURL: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...PHONE,
    baseURL,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });

/** Opens a page of an operation and waits until both are on the device. */
export const putOnDevice = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByText(/^On this device since \d\d:\d\d/).waitFor();
};

/** Types the operator token where a page asks for it. */
export const enterToken = async (page: Page, token: string): Promise<void> => {
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).tap();
};
