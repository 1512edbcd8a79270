import { describe, expect, it } from 'vitest';
import { mayKeep } from './may-keep';

const asked = (path: string, init?: RequestInit) =>
  mayKeep(new Request(`http://localhost${path}`, init));

describe('what may stay on a device', () => {
  it.each([
    ['operation', '/trpc/operation.list'],
    ['operation', '/trpc/operation.get?input=%7B%7D'],
    ['operation', '/trpc/centre.list?input=%7B%7D'],
    ['operation', '/trpc/area.topology?input=%7B%7D'],
    ['operation', '/trpc/road.closures?input=%7B%7D'],
    [
      'figures',
      '/trpc/centre.list?input=%7B%22operation%22%3A%22x%22%2C%22asOf%22%3A%222026-11-01%22%7D',
    ],
    ['figures', '/trpc/figure.areas?input=%7B%7D'],
    ['figures', '/trpc/change.between?input=%7B%7D'],
    ['figures', '/trpc/site.get?input=%7B%7D'],
  ])('is, as %s, what everybody may read: %s', (kept, path) => {
    expect(asked(path)).toBe(kept);
  });

  it.each([
    [
      'what is read with a proof of who asks',
      '/trpc/centre.list',
      { headers: { authorization: 'Bearer x' } },
    ],
    [
      'a closure that is not for everybody',
      '/trpc/road.closures',
      { headers: { authorization: 'Bearer x' } },
    ],
    ['what changes something', '/trpc/centre.report', { method: 'POST' }],
    ['where people are and what they need', '/trpc/centre.nearest?input=%7B%7D', {}],
    ['how long the way from there is', '/trpc/travel.times?input=%7B%7D', {}],
    ['one centre, of which the list tells, too', '/trpc/centre.get?input=%7B%7D', {}],
    ['a page of a log', '/trpc/centre.log?input=%7B%7D', {}],
    ['a question that nobody named', '/trpc/centre.listAll', {}],
    ['whether the server is there', '/trpc/change.since?input=%7B%7D', {}],
    ['what is not an answer of the API', '/livez', {}],
  ])('is not %s', (_case, path, init) => {
    expect(asked(path, init)).toBeNull();
  });
});
