import { test as base, expect } from '@playwright/test';
import { watchPage } from '#watch-page';

/** What every test of a page may allow; nothing by default. */
type Allowances = {
  /** Console errors that the test itself causes, for example by breaking a request. */
  readonly allowedErrors: RegExp | null;
};

/**
 * Every test of the product: its page reports no console error and no violation of the
 * content-security policy, and sends no request to anyone but the server.
 */
export const test = base.extend<Allowances & { readonly quiet: undefined }>({
  allowedErrors: [null, { option: true }],
  baseURL: async ({ browserName: _unused }, use) => {
    const url = process.env.WAYSTATION_E2E_URL;
    if (url === undefined) {
      throw new Error('The server of the run is not there.');
    }
    await use(url);
  },
  quiet: [
    async ({ page, baseURL, allowedErrors }, use) => {
      const problems = await watchPage(page, baseURL ?? '');
      await use(undefined);
      const unexpected = problems.filter((problem) => !allowedErrors?.test(problem));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
