import type { Audience } from '@waystation/domain';
import {
  aClosedEntry,
  aClosure,
  aCrossing,
  anOperation,
  aReopening,
} from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, anArea, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { createApi } from '../create-api';
import { appRouter } from '../router';
import type { RoadTimes } from '../travel/road-times';
import { createCallerFactory } from '../trpc';

const AT = '2026-11-22T12:00:00Z';

/** Two squares side by side: South Sudan west of 31° east, Uganda east of it. */
const topology = JSON.stringify({
  type: 'Topology',
  arcs: [
    [
      [29, 2],
      [31, 2],
      [31, 8],
      [29, 8],
      [29, 2],
    ],
    [
      [31, 2],
      [33, 2],
      [33, 8],
      [31, 8],
      [31, 2],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'SS01', arcs: [[0]] },
        { type: 'Polygon', id: 'UGA', arcs: [[1]] },
      ],
    },
  },
});

const counts = [
  { at: '2026-11-22T10:00:00Z', kind: 'capacity' as const, value: 240 },
  { at: '2026-11-22T10:00:00Z', kind: 'blocked' as const, value: 0 },
  { at: '2026-11-22T10:00:00Z', kind: 'present' as const, value: 140 },
];

const centreIn = (country: string, east: number, rest: Parameters<typeof aCentre>[0] = {}) =>
  aCentre({
    place: {
      id: `centre:${country}`,
      names: { en: country },
      position: [east, 5],
      country,
    },
    opened: '2026-01-01',
    counts,
    ...rest,
  });

const storeWith = (
  disclosure: Parameters<typeof anOperation>[0] = {},
  rest: Parameters<typeof aCentre>[0] = {},
) =>
  memoryStore({
    operation: anOperation({ countries: ['SSD', 'UGA'], ...disclosure }),
    areas: [anArea('SS01', 1, 'SSD'), anArea('UGA', 1, null)],
    topologies: [{ level: 1, validOn: day('2018-08-15'), topology }],
    centres: [centreIn('SSD', 30, rest), centreIn('UGA', 32)],
    crossings: [
      aCrossing({
        place: { id: 'crossing:NIMULE', names: { en: 'Nimule' }, position: [31, 5] },
        countries: ['SSD', 'UGA'],
        statusLog: [
          { at: '2026-11-20', status: 'open' },
          { at: '2026-11-22', status: 'closed' },
        ],
      }),
    ],
  });

const ask = (
  question: Record<string, unknown> = {},
  {
    store = storeWith(),
    audience = 'public',
    at = AT,
    anyway = false,
  }: {
    store?: ReturnType<typeof storeWith>;
    audience?: Audience;
    at?: string;
    anyway?: boolean;
  } = {},
) =>
  askAs(audience, store).centre.nearest({
    operation: 'south-sudan',
    anyway,
    at,
    question: { position: [30.5, 5], people: 12, ...question },
  });

describe('centre.nearest', () => {
  it('ranks the centres of an operation, knowing countries by their boundaries', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ country: 'SSD', moment: '2026-11-22T12:00:00.000Z' });
    expect(answer.centres.map(({ id, tier }) => [id, tier])).toEqual([
      ['centre:SSD', 'fits'],
      ['centre:UGA', 'unreachable'],
    ]);
  });

  it('answers for the moment asked for: the crossing was open the day before', async () => {
    const { centres } = await ask({}, { at: '2026-11-21T12:00:00Z' });
    expect(centres[1]).toMatchObject({ border: { crossing: { status: 'open' } } });
  });

  it('is told as of the moment asked for, not of the end of its minute', async () => {
    const { moment } = await ask({}, { at: '2026-11-22T11:59:12.345Z' });
    expect(moment).toBe('2026-11-22T11:59:12.345Z');
  });

  it('believes people who say in which country they are', async () => {
    const { country, centres } = await ask({ country: 'UGA' });
    expect([country, centres[0]?.id]).toEqual(['UGA', 'centre:UGA']);
  });

  it('does not say on which side of a border people are a kilometre from it', async () => {
    const near = { position: [30.99, 5] };
    const answer = await ask(near);
    expect(answer.country).toBeNull();
    expect(answer.tiers).toMatchObject({ fits: 0, unknown: 2 });
    const said = await ask({ ...near, country: 'SSD' });
    expect(said.tiers).toMatchObject({ fits: 1, unreachable: 1 });
  });

  it('knows no country for a point outside the boundaries, and calls no border open', async () => {
    const answer = await ask({ position: [28, 5] });
    expect(answer.country).toBeNull();
    expect(answer.tiers).toMatchObject({ fits: 0, unknown: 2 });
  });

  it.each([
    { name: 'exchanged coordinates', position: [5, 30.5], failure: 'positionSwapped' },
    { name: 'another continent', position: [-74, 40.7], failure: 'positionOutside' },
  ])('refuses $name and says so', async ({ position, failure }) => {
    await expect(ask({ position })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { failure: { code: failure } },
    });
  });

  it('lists from another continent where that is asked for all the same', async () => {
    await expect(ask({ position: [-74, 40.7] })).rejects.toMatchObject({
      cause: { failure: { nearestKm: expect.any(Number) } },
    });
    const answer = await ask({ position: [-74, 40.7] }, { anyway: true });
    expect(answer.centres.length).toBeGreaterThan(0);
  });

  it.each([
    { people: 0 },
    { people: -3 },
    { people: 1.5 },
    { people: 100_001 },
    { needs: ['gold'] },
    { languages: ['English please'] },
    { name: 'Somebody' },
  ])('refuses %o', async (question) => {
    await expect(ask(question)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('tells the public of lines, consulates and groups only where the operation says so', async () => {
    const details = {
      phone: '+211 912 345 678',
      contact: 'camp office',
      consulates: ['ETH'],
      groups: ['unaccompaniedChildren' as const],
    };
    const question = { needs: ['unaccompaniedChildren'], nationalities: ['ETH'] };
    const told = async (audience: Audience, open: ('phone' | 'consulates' | 'groups')[]) => {
      const store = storeWith({ disclosure: { publicCentreDetails: open } }, details);
      const { centres } = await ask(question, { store, audience });
      const row = centres.find(({ id }) => id === 'centre:SSD');
      return [row?.phone, row?.contact, row?.tier];
    };
    expect(await told('public', [])).toEqual([null, null, 'unknown']);
    expect(await told('public', ['phone'])).toEqual([details.phone, null, 'unknown']);
    expect(await told('public', ['groups', 'consulates'])).toEqual([null, null, 'fits']);
    expect(await told('responder', [])).toEqual([details.phone, details.contact, 'fits']);
  });
});

describe('centre.nearest behind a closed road', () => {
  /** Roads on which whatever is closed lies on the way to every centre. */
  const roads: RoadTimes = {
    isThere: async () => true,
    cutAt: async () => [],
    ask: async (_, { to, closed }) => ({
      kind: 'answered',
      by: 'roads',
      dataOn: null,
      answers: to.map(() =>
        closed.length === 0
          ? {
              kind: 'road',
              travel: {
                way: 'road',
                km: 60,
                mode: 'car',
                minutes: 90,
                walkedMeters: 0,
                source: 'OpenStreetMap',
              },
            }
          : { kind: 'noWay', closed: [...closed.keys()] },
      ),
    }),
  };
  const nearest = async (audience: Audience, at: string, mode: 'car' | 'foot' = 'car') => {
    const store = memoryStore({
      operation: anOperation(),
      areas: [anArea('SS01', 1, null)],
      centres: [centreIn('SSD', 30)],
      closures: [
        aClosure({ log: [aClosedEntry({ closedTo: 'car' }), aReopening()] }),
        aClosure({
          id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06',
          road: 'Mined track',
          sensitivity: 'restricted',
          log: [aClosedEntry({ at: '2026-11-22T08:00:00Z', reason: 'explosives' })],
        }),
      ],
    });
    const caller = createCallerFactory(appRouter)(
      createApi(store, { roadTimes: roads }).contextFor(audience),
    );
    const { centres } = await caller.centre.nearest({
      operation: 'south-sudan',
      at,
      question: { position: [30.5, 5], people: 12, mode, country: 'SSD' },
    });
    return centres.map(({ travel, closures }) => [
      travel?.way,
      ...closures.map(({ road }) => road),
    ]);
  };

  it.each([
    { audience: 'public', at: '2026-11-19T12:00:00Z', mode: 'car', says: ['road'] },
    {
      audience: 'public',
      at: '2026-11-21T12:00:00Z',
      mode: 'car',
      says: ['straight', 'Aswa bridge'],
    },
    { audience: 'public', at: '2026-11-21T12:00:00Z', mode: 'foot', says: ['road'] },
    { audience: 'public', at: AT, mode: 'car', says: ['road'] },
    { audience: 'operator', at: AT, mode: 'car', says: ['straight', 'Mined track'] },
  ] as const)('says to $audience at $at by $mode: $says', async ({ audience, at, mode, says }) => {
    expect(await nearest(audience, at, mode)).toEqual([says]);
  });
});
