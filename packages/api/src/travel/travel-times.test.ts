import { Crossing, Day } from '@waystation/domain';
import { aClosedEntry, aClosure, aReopening } from '@waystation/domain/testing';
import type { TravelAsk } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../test/memory-store';
import { SOUTH_SUDAN } from '../../test/south-sudan';
import { createApi } from '../create-api';
import { appRouter } from '../router';
import { createCallerFactory } from '../trpc';
import { noRoadTimes, type RoadTimes, type RoadTimesAnswer, travelTimesOf } from './road-times';

const callerOf = createCallerFactory(appRouter);

const aCrossing = (
  id: string,
  log: readonly (readonly [string, string])[],
  precision = 'exact',
): Crossing =>
  Crossing.parse({
    place: {
      id,
      names: { en: id },
      position: [31.6, 3.9],
      precision,
      pcode: null,
      country: 'SSD',
      externalIds: {},
      sensitivity: 'public',
    },
    type: 'land',
    countries: ['SSD', 'UGA'],
    statusLog: log.map(([at, status]) => ({ at, status })),
  });

const STORE_CROSSINGS = [
  aCrossing('crossing:closed', [
    ['2026-01-01', 'open'],
    ['2026-03-01', 'closed'],
  ]),
  aCrossing('crossing:somewhere', [['2026-01-01', 'closed']], 'areaCentroid'),
  aCrossing('crossing:open', [['2026-01-01', 'open']]),
  aCrossing('crossing:restricted', [['2026-01-01', 'restricted']]),
];

const STORE = memoryStore({ ...SOUTH_SUDAN, crossings: STORE_CROSSINGS });

const ROAD = {
  way: 'road',
  km: 12,
  mode: 'car',
  minutes: 15,
  walkedMeters: 40,
  source: 'OpenStreetMap 2026-10-01',
} as const;

/** Roads that are there and answer this. */
const roadsThat = (answer: (ask: TravelAsk) => RoadTimesAnswer): RoadTimes => ({
  isThere: async () => true,
  cutAt: async () => [],
  ask: async (_, ask) => answer(ask),
});

/** Roads that know the way to the first target, none to the second, and nothing of the others. */
const roadsThatNote = (asked: TravelAsk[]): RoadTimes =>
  roadsThat((ask) => {
    asked.push(ask);
    return {
      kind: 'answered',
      by: 'roads',
      dataOn: '2026-10-01',
      answers: ask.to.map((_, at) =>
        at === 0 ? { kind: 'road', travel: ROAD } : { kind: at === 1 ? 'noWay' : 'notCovered' },
      ),
    };
  });

const ask = (roadTimes?: RoadTimes) =>
  callerOf(createApi(STORE, { roadTimes }).contextFor('public')).travel;

type Question = Parameters<ReturnType<typeof ask>['times']>[0];

const QUESTION: Question = {
  operation: 'south-sudan',
  asOf: '2026-02-28',
  from: [31.5, 4.8],
  to: [
    [31.6, 4.8],
    [31.7, 4.8],
    [31.8, 4.8],
  ],
};

describe('travel.times', () => {
  it('gives the road where it is known, no way where there is none, else the straight line', async () => {
    const answer = await ask(roadsThatNote([])).times(QUESTION);
    expect(answer).toMatchObject({ by: 'roads', dataOn: '2026-10-01', why: null });
    expect(answer.ways).toMatchObject([
      { kind: 'travel', travel: ROAD },
      { kind: 'noWay' },
      { kind: 'travel', travel: { way: 'straight', speedKmh: 40, detour: 1.4, via: null } },
    ]);
  });

  it.each([
    { asOf: '2026-02-28', closed: [] },
    { asOf: '2026-03-01', closed: ['crossing:closed'] },
  ])('leads no way through what is closed on $asOf: $closed', async ({ asOf, closed }) => {
    const asked: TravelAsk[] = [];
    const closures: [number, number][] = [[31.55, 4.8]];
    const answer = await ask(roadsThatNote(asked)).times({
      ...QUESTION,
      asOf: Day.parse(asOf),
      closures,
    });
    expect(answer.closed).toEqual(closed);
    expect(asked[0]?.closed).toEqual([...closed.map(() => [31.6, 3.9]), ...closures]);
  });

  it.each([
    { name: 'a network that does not know the way', roads: roadsThatNote([]) },
    { name: 'none', roads: roadsThat(() => ({ kind: 'none', why: 'away' })) },
  ])('tells no line through what is closed where there is $name', async ({ roads }) => {
    const ways = async (change: Partial<Question>) =>
      (await ask(roads).times({ ...QUESTION, ...change })).ways[2]?.kind;
    expect(await ways({})).toBe('travel');
    expect(await ways({ asOf: Day.parse('2026-04-01') })).toBe('notCovered');
    expect(await ways({ closures: [[31.55, 4.8]] })).toBe('notCovered');
  });

  it('claims to have led around nothing where no network answered', async () => {
    const { closed } = await ask().times({ ...QUESTION, asOf: Day.parse('2026-04-01') });
    expect(closed).toEqual([]);
  });

  it.each([
    { asOf: '2026-04-30', mode: 'car', audience: 'public', roads: [] },
    { asOf: '2026-05-01', mode: 'car', audience: 'public', roads: ['Aswa bridge'] },
    { asOf: '2026-05-01', mode: 'foot', audience: 'public', roads: [] },
    { asOf: '2026-05-01', mode: 'foot', audience: 'operator', roads: ['Mined track'] },
    { asOf: '2026-05-09', mode: 'car', audience: 'operator', roads: ['Mined track'] },
  ] as const)('knows for $audience by $mode on $asOf to be closed: $roads', async (row) => {
    const asked: TravelAsk[] = [];
    const closure = (last: string, ...rest: Parameters<typeof aClosure>) =>
      aClosure({ ...rest[0], id: `7b1d2c3e-4f50-4a61-8b72-9c83ad94be${last}` });
    const store = memoryStore({
      ...SOUTH_SUDAN,
      crossings: STORE_CROSSINGS,
      closures: [
        closure('01', {
          position: [31.57, 4.81],
          log: [
            aClosedEntry({ at: '2026-05-01T08:00:00Z', closedTo: 'car' }),
            aReopening({ at: '2026-05-05T08:00:00Z' }),
          ],
        }),
        closure('02', {
          road: 'Mined track',
          sensitivity: 'restricted',
          log: [
            aClosedEntry({ at: '2026-05-01T08:00:00Z', closedTo: 'foot' }),
            aClosedEntry({ at: '2026-05-06T08:00:00Z', number: 2, basedOn: 1 }),
          ],
        }),
      ],
    });
    const roads = roadsThat((one) => {
      asked.push(one);
      const closed = one.closed.map((_, at) => at);
      return {
        kind: 'answered',
        by: 'roads',
        dataOn: null,
        answers: one.to.map(() => ({ kind: 'noWay', closed })),
      };
    });
    const answer = await callerOf(
      createApi(store, { roadTimes: roads }).contextFor(row.audience),
    ).travel.times({
      ...QUESTION,
      asOf: Day.parse(row.asOf),
      mode: row.mode,
      closures: [[31.55, 4.8]],
    });
    expect(answer.closures.map(({ road }) => road)).toEqual(row.roads);
    expect(asked[0]?.closed).toHaveLength(1 + row.roads.length + 1);
    expect(answer.ways[0]).toEqual({
      kind: 'noWay',
      closures: answer.closures.map(({ id }) => id),
    });
  });

  it('says why the straight line answers for all', async () => {
    expect(await ask().times(QUESTION)).toMatchObject({ by: 'straightLine', why: 'noRoads' });
    const slow = await ask(roadsThat(() => ({ kind: 'none', why: 'tooSlow' }))).times(QUESTION);
    expect(slow).toMatchObject({ by: 'straightLine', why: 'tooSlow', dataOn: null });
    expect(slow.ways[0]).toMatchObject({
      travel: { km: expect.closeTo(11.1, 1), minutes: expect.closeTo(23.3, 1) },
    });
  });

  it.each([
    { name: 'no target', change: { to: [] } },
    { name: 'too many targets', change: { to: Array(101).fill([31, 4]) } },
    { name: 'swapped coordinates', change: { from: [4.8, 131] } },
    { name: 'too many closures', change: { closures: Array(21).fill([31, 4]) } },
    { name: 'the lines of several ways', change: { isDrawn: true } },
    { name: 'what is not known here', change: { speed: 200 } },
  ])('refuses $name', async ({ change }) => {
    const question = JSON.parse(JSON.stringify({ ...QUESTION, ...change }));
    await expect(ask().times(question)).rejects.toThrow();
  });

  it('is for the ranking what the network said, or nothing', async () => {
    const { code } = SOUTH_SUDAN.operation;
    const travelAsk: TravelAsk = { from: [31, 4], to: [[32, 4]], mode: 'car', closed: [] };
    const times = await travelTimesOf(roadsThatNote([]), code, 'car');
    expect(await times?.(travelAsk)).toEqual([{ kind: 'road', travel: ROAD }]);
    const away = await travelTimesOf(
      roadsThat(() => ({ kind: 'none', why: 'away' })),
      code,
      'car',
    );
    expect(await away?.(travelAsk)).toBeNull();
    expect(await travelTimesOf(noRoadTimes, code, 'car')).toBeNull();
  });
});
