import { describe, expect, it } from 'vitest';
import { freePlaces, mostFreePlaces, type PlacesKnown } from './free-places';

const NIMULE: PlacesKnown = {
  capacity: 240,
  blocked: 12,
  present: 137,
  qualifiers: { capacity: 'exact', blocked: 'exact', present: 'exact' },
  countedAt: '2021-12-02',
  freshness: 'fresh',
};

describe('free places', () => {
  it('are capacity − blocked − present, with the age of the count', () => {
    expect(freePlaces(NIMULE)).toEqual({
      kind: 'known',
      free: 91,
      qualifier: 'exact',
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

  it.each([
    [{ present: 240 }, { kind: 'known', free: 0, qualifier: 'exact' }],
    [{ present: 250 }, { kind: 'overfull', over: 10, qualifier: 'atLeast' }],
    [
      { present: 250, qualifiers: { ...NIMULE.qualifiers, present: 'atLeast' } },
      { kind: 'overfull', over: 10, qualifier: 'atLeast' },
    ],
    [{ present: 239 }, { kind: 'unknown', missing: ['blocked'] }],
    [
      { present: 250, qualifiers: { ...NIMULE.qualifiers, present: 'atMost' } },
      { kind: 'unknown', missing: ['blocked'] },
    ],
    [
      { present: 250, freshness: 'expired' },
      { kind: 'unknown', missing: ['blocked', 'freshCount'] },
    ],
  ] as const)(
    'are none, whatever is blocked, where all places are taken: %o',
    (known, expected) => {
      expect(freePlaces({ ...NIMULE, blocked: null, ...known })).toMatchObject(expected);
    },
  );

  it.each([
    { of: 'present', is: 'atLeast' },
    { of: 'present', is: 'moreThan' },
    { of: 'present', is: 'rangeLow' },
    { of: 'blocked', is: 'atLeast' },
    { of: 'capacity', is: 'atMost' },
    { of: 'capacity', is: 'planned' },
  ] as const)('are unknown where $of is only $is the number, however many seem free', (bound) => {
    const qualifiers = { ...NIMULE.qualifiers, [bound.of]: bound.is };
    expect(freePlaces({ ...NIMULE, qualifiers })).toEqual({ kind: 'unknown', missing: [bound.of] });
  });

  it.each([
    {
      name: 'fewer present than places',
      is: 'fewerThan',
      present: 10,
      free: { free: 218, qualifier: 'atLeast' },
    },
    {
      name: 'at least all places taken',
      is: 'atLeast',
      present: 228,
      free: { free: 0, qualifier: 'exact' },
    },
    {
      name: 'more present than places',
      is: 'moreThan',
      present: 230,
      free: { over: 2, qualifier: 'atLeast' },
    },
    { name: 'about as many', is: 'about', present: 137, free: { free: 91, qualifier: 'exact' } },
  ] as const)('are what a bound leaves certain: $name', ({ is, present, free }) => {
    const qualifiers = { ...NIMULE.qualifiers, present: is };
    expect(freePlaces({ ...NIMULE, present, qualifiers })).toMatchObject(free);
  });

  it('are unknown, not negative, where the people are fewer than more than the places', () => {
    const small = { ...NIMULE, capacity: 8, blocked: 0, present: 10 };
    const qualifiers = { ...NIMULE.qualifiers, present: 'fewerThan' as const };
    expect(freePlaces({ ...small, qualifiers })).toEqual({ kind: 'unknown', missing: ['present'] });
  });

  it('are zero when full, and say how many too many beyond that', () => {
    expect(freePlaces({ ...NIMULE, present: 228 })).toMatchObject({ kind: 'known', free: 0 });
    expect(freePlaces({ ...NIMULE, present: 250 })).toMatchObject({ kind: 'overfull', over: 22 });
  });

  it.each([
    { name: 'as many as worked out', of: 'present', is: 'exact', most: 91 },
    {
      name: 'all but the blocked where few are present',
      of: 'present',
      is: 'fewerThan',
      most: 228,
    },
    { name: 'no more where more are present', of: 'present', is: 'atLeast', most: 91 },
    {
      name: 'any number where nobody knows the capacity',
      of: 'capacity',
      is: 'atLeast',
      most: Infinity,
    },
  ] as const)('are $name at most', ({ of, is, most }) => {
    const qualifiers = { ...NIMULE.qualifiers, [of]: is };
    expect(mostFreePlaces({ ...NIMULE, qualifiers })).toBe(most);
  });
});
