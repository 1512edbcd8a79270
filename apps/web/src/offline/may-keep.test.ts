import { describe, expect, it } from 'vitest';
import { mayKeep } from './may-keep';

const asked = (path: string, init?: RequestInit) =>
  mayKeep(new Request(`http://localhost${path}`, init));

describe('what may stay on a device', () => {
  it('is what everybody may read', () => {
    expect(asked('/trpc/centre.list?input=%7B%7D')).toBe(true);
  });

  it.each([
    [
      'what is read with a proof of who asks',
      '/trpc/centre.list',
      { headers: { authorization: 'Bearer x' } },
    ],
    ['what changes something', '/trpc/centre.report', { method: 'POST' }],
    ['whether the server is there', '/trpc/change.since?input=%7B%7D', {}],
    ['where people set out from', '/trpc/travel.times?input=%7B%7D', {}],
    ['what is not an answer of the API', '/livez', {}],
  ])('is not %s', (_case, path, init) => {
    expect(asked(path, init)).toBe(false);
  });
});
