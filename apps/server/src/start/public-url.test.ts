import { describe, expect, it } from 'vitest';
import { ownUrl, publicUrl } from './public-url';

describe('addresses of a server', () => {
  it.each([
    { host: '127.0.0.1', browser: 'http://localhost:4310', program: 'http://127.0.0.1:4310' },
    { host: '0.0.0.0', browser: 'http://localhost:4310', program: 'http://127.0.0.1:4310' },
    { host: '::', browser: 'http://localhost:4310', program: 'http://[::1]:4310' },
    { host: '192.0.2.7', browser: 'http://192.0.2.7:4310', program: 'http://192.0.2.7:4310' },
  ])('for $host are $browser and $program', ({ host, browser, program }) => {
    expect([publicUrl(host, 4310), ownUrl(host, 4310)]).toEqual([browser, program]);
  });
});
