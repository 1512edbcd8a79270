import { describe, expect, it } from 'vitest';
import { NOT_THE_APP, ofServer } from './routes';

describe('what the service worker takes for a page of the app', () => {
  it.each([
    '/',
    '/south-sudan/map?at=4.5,31.2,6',
    '/ssd/centres/centre%3ASSD.01',
    '/ssd/centres/centre%3ASSD.01/report?lang=ar',
  ])('is %s', (path) => {
    expect(NOT_THE_APP.some((other) => other.test(path))).toBe(false);
  });

  it.each([
    '/favicon.svg',
    '/sw.js?v=1',
    '/nearest?lat=4',
    '/maps/south-sudan/SSD-IDP-0117/1.pdf',
    '/assets/index-1.js',
    '/basemap/0/0/0.pbf',
    '/snapshot/south-sudan?paper=a3',
  ])('is not %s', (path) => {
    expect(NOT_THE_APP.some((other) => other.test(path))).toBe(true);
  });
});

describe('an answer from the network', () => {
  it.each([200, 304, 404, 500])('is the server’s own with %d', (status) => {
    const answer = new Response(null, { status });
    expect(ofServer(answer)).toBe(answer);
  });

  it.each([502, 503, 504])('is a gateway’s with %d, and a copy is better', (status) => {
    expect(() => ofServer(new Response(null, { status }))).toThrow(`${status}`);
  });
});
