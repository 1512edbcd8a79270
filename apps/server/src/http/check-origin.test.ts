import { describe, expect, it } from 'vitest';
import { mayBeOurs } from './check-origin';

const URL_HERE = 'http://localhost:4310/trpc/operation.add';

const asked = (method: string, headers: Record<string, string>, hasToken = false): boolean =>
  mayBeOurs({ method, url: URL_HERE, headers: new Headers(headers), hasToken });

describe('requests that change something', () => {
  it.each([
    { who: 'our own page', headers: { 'sec-fetch-site': 'same-origin' }, is: true },
    { who: 'an address typed by hand', headers: { 'sec-fetch-site': 'none' }, is: true },
    { who: "another site's page", headers: { 'sec-fetch-site': 'cross-site' }, is: false },
    { who: 'a page of a sister site', headers: { 'sec-fetch-site': 'same-site' }, is: false },
    {
      who: 'an old browser on our page',
      headers: { origin: 'http://localhost:4310', host: 'localhost:4310' },
      is: true,
    },
    {
      who: 'an old browser elsewhere',
      headers: { origin: 'https://example.org', host: 'localhost:4310' },
      is: false,
    },
    { who: 'a sandboxed page', headers: { origin: 'null' }, is: false },
    { who: 'a program without a token', headers: {}, is: false },
  ])('from $who: $is', ({ headers, is }) => {
    expect(asked('POST', headers)).toBe(is);
  });

  it('may come from a program that shows a token', () => {
    expect(asked('POST', {}, true)).toBe(true);
  });

  it('may not come from a foreign page, even with a token', () => {
    expect(asked('POST', { 'sec-fetch-site': 'cross-site' }, true)).toBe(false);
  });

  it('are not asked about when they only read', () => {
    expect(asked('GET', { 'sec-fetch-site': 'cross-site' })).toBe(true);
  });
});
