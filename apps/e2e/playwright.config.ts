import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './src/find-chromium.mjs';

/** A map without a graphics card takes seconds to draw, more while other work goes on. */
const TEST_MS = 240_000;
const EXPECT_MS = 60_000;

export default defineConfig({
  testDir: './test',
  testMatch: '**/*.spec.ts',
  globalSetup: './global-setup.config.ts',
  fullyParallel: true,
  // Each page draws with the processor: more at a time are not faster.
  workers: 2,
  // By hand a test that fails now and then is seen to fail; `npm test` tries it once more (decision 038).
  retries: 0,
  timeout: TEST_MS,
  expect: { timeout: EXPECT_MS },
  reporter: 'list',
  use: {
    // As wide as a desk; each row of pixels is drawn by the processor, some ten times a page.
    viewport: { width: 1440, height: 640 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // What a page asks for is what a test sees; offline.spec.ts alone has the app on the device.
    serviceWorkers: 'block',
    screenshot: 'off',
    trace: 'off',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
});
