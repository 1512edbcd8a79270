import { readFileSync } from 'node:fs';

const KB_PER_MB = 1_024;

/**
 * How much memory the page of a browser holds, in MB; of several pages the largest.
 * @param {import('@playwright/test').Browser} browser
 */
export const rendererMegabytes = async (browser) => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / KB_PER_MB;
    });
  return Math.max(...sizes);
};
