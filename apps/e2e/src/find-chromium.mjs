import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The browser named by WAYSTATION_CHROMIUM, Playwright's own, or the system's. Throws without one. */
export const findChromium = () => {
  const candidates = [
    process.env.WAYSTATION_CHROMIUM,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) {
    throw new Error('There is no Chromium. Install one, or name it in WAYSTATION_CHROMIUM.');
  }
  return found;
};

/**
 * WebGL without a graphics card, and a browser that asks nobody for anything. Only WebGL goes through
 * SwiftShader: were the page itself drawn by it, too, every test would take a third longer.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader-webgl',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];
