import { describe, expect, it } from 'vitest';
import { keptOfAsked } from './kept-of-asked';

const ORIGIN = 'https://map.example.org';

describe('what a page asked for before anything was kept', () => {
  it.each([
    '/assets/index-1.js',
    '/basemap/tiles/3/4/5',
    '/trpc/centre.list?input=%7B%7D',
    '/trpc/road.closures?input=%7B%7D',
  ])('is asked for again, to be kept: %s', (path) => {
    expect(keptOfAsked([`${ORIGIN}${path}`])).toEqual([`${ORIGIN}${path}`]);
  });

  it.each([
    '/trpc/centre.report',
    '/trpc/road.report',
    '/trpc/centre.times?input=%7B%7D',
    '/sw.js',
  ])('is left alone where it is not kept: %s', (path) => {
    expect(keptOfAsked([`${ORIGIN}${path}`])).toEqual([]);
  });
});
