import type { CentreAt, PlacesKnown } from '@waystation/domain';
import { freePlaces } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { centreRing, RING_STATES } from './centre-ring';
import { freshnessStyle } from './freshness-style';
import { ringLegend } from './ring-legend';

const aCentre = (
  places: Partial<PlacesKnown>,
  status: CentreAt['status'] = 'operating',
): CentreAt => {
  const known: PlacesKnown = {
    capacity: 400,
    blocked: 20,
    present: 100,
    qualifiers: { capacity: 'exact', blocked: 'exact', present: 'exact' },
    countedAt: '2021-12-01',
    freshness: 'fresh',
    ...places,
  };
  return {
    status,
    places: known,
    free: freePlaces(known),
    freeBetween: null,
    services: { there: [], notThere: [] },
    conflicting: [],
  };
};

describe('centreRing', () => {
  it('shows blocked places as taken', () => {
    expect(centreRing(aCentre({ present: 100, blocked: 20 }))).toEqual({
      state: 'free',
      taken: 0.3,
    });
  });

  it.each([
    { present: 339, state: 'free' },
    { present: 340, state: 'almostFull' },
    { present: 379, state: 'almostFull' },
    { present: 380, state: 'full' },
    { present: 500, state: 'full' },
  ])('is $state with $present people in 400 places, 20 of them blocked', ({ present, state }) => {
    expect(centreRing(aCentre({ present })).state).toBe(state);
  });

  it.each([100, 400])('leaves free places unknown where reports differ, %i present', (present) => {
    const disputed = { ...aCentre({ present }), freeBetween: { least: -20, most: 280 } };
    expect(centreRing(disputed).state).toBe('freeUnknown');
  });

  it.each([
    { name: 'nobody counted', places: { present: null, countedAt: null, freshness: null } },
    { name: 'the count is too old', places: { freshness: 'expired' } },
    { name: 'nobody knows the capacity', places: { capacity: null } },
    { name: 'the capacity is nought', places: { capacity: 0 } },
  ] as const)('is never free where $name', ({ places }) => {
    expect(centreRing(aCentre(places))).toEqual({ state: 'notCounted', taken: null });
  });

  it('leaves free places unknown where nobody said how many are blocked', () => {
    expect(centreRing(aCentre({ blocked: null, present: 200 }))).toEqual({
      state: 'freeUnknown',
      taken: 0.5,
    });
  });

  it('is full where people fill the capacity even so', () => {
    expect(centreRing(aCentre({ blocked: null, present: 400 })).state).toBe('full');
  });

  it.each([
    { bound: 'atLeast', present: 200, state: 'freeUnknown' },
    { bound: 'atLeast', present: 380, state: 'full' },
    { bound: 'fewerThan', present: 200, state: 'free' },
    { bound: 'fewerThan', present: 500, state: 'freeUnknown' },
  ] as const)('takes $bound $present for no more than it says', ({ bound, present, state }) => {
    const qualifiers = { capacity: 'exact', blocked: 'exact', present: bound } as const;
    expect(centreRing(aCentre({ present, qualifiers })).state).toBe(state);
  });

  it.each([
    { status: 'closed', state: 'closed' },
    { status: 'full', state: 'full' },
    { status: 'standby', state: 'notCounted' },
    { status: 'unknown', state: 'free' },
  ] as const)('follows a status of $status', ({ status, state }) => {
    expect(centreRing(aCentre({}, status)).state).toBe(state);
  });
});

describe('ringLegend', () => {
  it('counts each centre in one state and keeps the empty rows', () => {
    const rings = [aCentre({}), aCentre({ present: 380 }), aCentre({}, 'closed')].map(centreRing);
    const legend = ringLegend(rings, { withoutCoordinates: 2, hasGroups: false });
    expect(legend.states.map(({ state, count }) => `${state} ${count}`)).toEqual([
      'free 1',
      'almostFull 0',
      'full 1',
      'notCounted 0',
      'closed 1',
    ]);
    expect(legend.withoutCoordinates).toBe(2);
  });

  it('has a row for unknown free places only where there are some', () => {
    const rings = RING_STATES.map((state) => ({ state, taken: null }));
    expect(
      ringLegend(rings, { withoutCoordinates: 0, hasGroups: false }).states.map(
        ({ state }) => state,
      ),
    ).toEqual([...RING_STATES]);
  });
});

describe('freshnessStyle', () => {
  it.each([
    { freshness: 'fresh', weight: 1, dateTone: 'plain', isUnknown: false },
    { freshness: 'aging', weight: 1, dateTone: 'warn', isUnknown: false },
    { freshness: 'old', weight: 0.5, dateTone: 'warn', isUnknown: false },
    { freshness: 'expired', weight: 1, dateTone: 'warn', isUnknown: true },
  ] as const)('draws $freshness at weight $weight', ({ freshness, ...expected }) => {
    expect(freshnessStyle(freshness)).toEqual(expected);
  });
});
