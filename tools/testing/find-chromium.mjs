import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../workspace/root.mjs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * A Chromium for the browser tests: the one named by WAYSTATION_CHROMIUM, Playwright's own, or the
 * system's; undefined when there is none.
 * @returns {string | undefined}
 */
export const findChromium = () =>
  [process.env.WAYSTATION_CHROMIUM, playwrightsOwn(), ...SYSTEM_BROWSERS].find(
    (path) => path !== undefined && existsSync(path),
  );

/** @returns {string | undefined} */
const playwrightsOwn = () => {
  try {
    const require = createRequire(inRoot('apps/e2e/package.json'));
    return require('@playwright/test').chromium.executablePath();
  } catch {
    return undefined; // not installed yet, or no build of it for this platform
  }
};
