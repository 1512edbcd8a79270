import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type OwnOperation, ownCode, ownOperationOf, type Waystation } from '#own-operation';
import { layPhoneLine, type PhoneLine } from '#phone-line';
import { watchPage } from '#watch-page';
import { runWaystation } from './run-waystation.mjs';

/** What every test of a page may allow; nothing by default. */
type Allowances = {
  /** Console errors that the test itself causes, for example by breaking a request. */
  readonly allowedErrors: RegExp | null;
  /** Whose the own operation is: each test's, or the file's whose tests go on from one another. */
  readonly operationOf: 'test' | 'file';
};

/**
 * A browser itself tells of a line that stayed open and is lost, and of the page's asking whether the
 * server is there; no page can keep it from doing so.
 */
const LOST_LINE = /^console: Failed to load resource: net::ERR_\w+ \S+\/(?:changes\?\S*|livez)$/;

const given = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined) {
    throw new Error('The server of the run is not there.');
  }
  return value;
};

/**
 * Every test of the product: its page reports no console error and no violation of the
 * content-security policy, and sends no request to anyone but the server.
 */
export const test = base.extend<
  Allowances & {
    readonly quiet: undefined;
    readonly waystation: Waystation;
    /** The code that {@link ownOperation} has, also before it is added; see {@link ownCode}. */
    readonly ownCode: string;
    readonly ownOperation: OwnOperation;
    /** The token that the server of the run made for itself. */
    readonly operatorToken: string;
    /** A line of this test's own to the server, for phones that lose their network. */
    readonly line: PhoneLine;
    /** The site whose pages may show maps in a frame; nobody answers there until a test does. */
    readonly framingSite: string;
  }
>({
  allowedErrors: [null, { option: true }],
  operationOf: ['test', { option: true }],
  baseURL: async ({ browserName: _unused }, use) => {
    await use(given('WAYSTATION_E2E_URL'));
  },
  framingSite: async ({ browserName: _unused }, use) => {
    await use(given('WAYSTATION_E2E_FRAMING'));
  },
  line: async ({ browserName: _unused }, use) => {
    const line = await layPhoneLine(given('WAYSTATION_E2E_URL'));
    await use(line);
    await line.close();
  },
  operatorToken: async ({ browserName: _unused }, use) => {
    const token = await readFile(join(given('WAYSTATION_E2E_DATA'), 'operator-token'), 'utf8');
    await use(token.trim());
  },
  waystation: async ({ browserName: _unused }, use) => {
    await use((...args) => runWaystation(given('WAYSTATION_E2E_DATA'), args));
  },
  ownCode: async ({ operationOf }, use, testInfo) => {
    await use(ownCode(testInfo, operationOf));
  },
  ownOperation: async ({ waystation, ownCode: code }, use) => {
    await use(ownOperationOf(waystation, code));
  },
  quiet: [
    async ({ page, baseURL, allowedErrors }, use) => {
      const problems = await watchPage(page, baseURL ?? '');
      await use(undefined);
      const unexpected = problems.filter(
        (problem) => !allowedErrors?.test(problem) && !LOST_LINE.test(problem),
      );
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
