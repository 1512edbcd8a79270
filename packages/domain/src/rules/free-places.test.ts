import { describe, expect, it } from 'vitest';
import { freePlaces, type PlacesKnown } from './free-places';

const NIMULE: PlacesKnown = {
  capacity: 240,
  blocked: 12,
  present: 137,
  countedAt: '2021-12-02',
  freshness: 'fresh',
};

describe('free places', () => {
  it('are capacity − blocked − present, with the age of the count', () => {
    expect(freePlaces(NIMULE)).toEqual({
      kind: 'known',
      free: 91,
      countedAt: '2021-12-02',
      freshness: 'fresh',
    });
  });

  it.each([
    [{ capacity: null }, ['capacity']],
    [{ blocked: null }, ['blocked']],
    [{ present: null, countedAt: null, freshness: null }, ['present']],
    [{ capacity: null, blocked: null }, ['capacity', 'blocked']],
    [{ freshness: 'expired' }, ['freshCount']],
  ] as const)('are unknown, never free, with %o', (without, missing) => {
    expect(freePlaces({ ...NIMULE, ...without })).toEqual({ kind: 'unknown', missing });
  });

  it('are zero when full, and say how many too many beyond that', () => {
    expect(freePlaces({ ...NIMULE, present: 228 })).toMatchObject({ kind: 'known', free: 0 });
    expect(freePlaces({ ...NIMULE, present: 250 })).toMatchObject({ kind: 'overfull', over: 22 });
  });
});
