import { aClosedEntry, aClosure } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../test/ground';
import { rankByRoad } from './rank-by-road';
import type { RoadAnswer, TravelAsk, TravelTimes } from './travel/travel-times';

const byRoad = (km: number, minutes: number): RoadAnswer => ({
  kind: 'road',
  travel: { way: 'road', km, minutes, mode: 'car', walkedMeters: 0, source: 'OpenStreetMap' },
});

const ground = aGround({
  centres: [
    aCentre('near', { position: [32.055, 3.65] }),
    aCentre('far', { position: [32.055, 3.8] }),
  ],
  crossings: [elegu('closed')],
});

const answering =
  (answers: readonly RoadAnswer[]): TravelTimes =>
  async () =>
    answers;

describe('ranking by road', () => {
  it('goes by the minutes of the road, not by the straight line', async () => {
    const times = answering([byRoad(60, 90), byRoad(30, 40)]);
    const { centres, roads } = await rankByRoad(aQuestion(), ground, { times });
    expect(roads).toBe('used');
    expect(centres.map(({ names, travel }) => [names.en, travel?.minutes])).toEqual([
      ['far', 40],
      ['near', 90],
    ]);
  });

  it('calls a centre to which no road leads unreachable, and does not guess a time', async () => {
    const times = answering([{ kind: 'noWay' }, byRoad(30, 40)]);
    const { centres } = await rankByRoad(aQuestion(), ground, { times });
    expect(centres[1]).toMatchObject({
      names: { en: 'near' },
      tier: 'unreachable',
      reasons: [{ code: 'noRoad' }, { code: 'fits' }],
      travel: { way: 'straight', minutes: null },
    });
  });

  it('asks for all rows of an answer that has more of them than usual', async () => {
    const many = aGround({
      centres: Array.from({ length: 30 }, (_, index) =>
        aCentre(`c${index}`, { position: [32.055, 3.61 + index / 1000] }),
      ),
    });
    const { centres } = await rankByRoad(aQuestion(), many, {
      times: async ({ to }) => to.map(() => byRoad(40, 160)),
      rowsPerTier: 30,
    });
    expect(centres.map(({ travel }) => travel?.way)).toEqual(Array<string>(30).fill('road'));
  });

  it('falls back to the straight line where the network does not reach, and says so', async () => {
    const times = answering([{ kind: 'notCovered' }, byRoad(30, 40)]);
    const { centres } = await rankByRoad(aQuestion(), ground, { times });
    expect(centres.map(({ travel }) => travel?.way)).toEqual(['straight', 'road']);
  });

  it('is by no road where the network knows none near any centre', async () => {
    const times = answering([{ kind: 'notCovered' }, { kind: 'notCovered' }]);
    expect((await rankByRoad(aQuestion(), ground, { times })).roads).toBe('notCovered');
  });

  it('falls back to the straight line for all where the network is away', async () => {
    const { centres, roads } = await rankByRoad(aQuestion(), ground, { times: async () => null });
    expect(roads).toBe('away');
    expect(centres.map(({ travel }) => travel?.way)).toEqual(['straight', 'straight']);
  });

  it('leads no way through roads closed to those who ask, and names them where they matter', async () => {
    const asked: TravelAsk[] = [];
    const closedTo = (mode: 'all' | 'car' | 'foot', last: string) =>
      aClosure({
        id: `7b1d2c3e-4f50-4a61-8b72-9c83ad94be${last}`,
        position: [32.05, 3.7],
        log: [aClosedEntry({ closedTo: mode, note: 'for staff' })],
      });
    const closed = aGround({
      centres: [
        aCentre('near', { position: [32.055, 3.65] }),
        aCentre('far', { position: [32.055, 3.8] }),
      ],
      crossings: [elegu('closed')],
      closures: [closedTo('foot', '01'), closedTo('all', '02')],
    });
    const { centres } = await rankByRoad(aQuestion(), closed, {
      times: async (ask) => {
        asked.push(ask);
        return [{ kind: 'noWay', closed: [0, 1] }, byRoad(30, 40)];
      },
    });
    expect(asked[0]?.closed).toEqual([
      [32.06, 3.57],
      [32.05, 3.7],
    ]);
    expect(centres.map(({ names, tier, closures }) => [names.en, tier, closures])).toEqual([
      ['far', 'fits', []],
      [
        'near',
        'unreachable',
        [
          {
            id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be02',
            road: 'Aswa bridge',
            position: [32.05, 3.7],
            since: '2026-11-20T06:00:00.000Z',
            reason: 'water',
            source: 'staff',
            closedTo: 'all',
          },
        ],
      ],
    ]);
  });

  it('tells what the network says lies beside a way, not what lies near the straight line', async () => {
    const closure = (last: string, position: [number, number]) =>
      aClosure({
        id: `7b1d2c3e-4f50-4a61-8b72-9c83ad94be${last}`,
        position,
        log: [aClosedEntry()],
      });
    const closed = aGround({
      centres: [
        aCentre('near', { position: [32.055, 3.65] }),
        aCentre('far', { position: [32.055, 3.8] }),
      ],
      closures: [closure('01', [32.055, 3.62]), closure('02', [32.3, 3.7])],
    });
    const times: TravelTimes = async () => [
      { ...byRoad(20, 30), beside: [1] },
      { kind: 'notCovered' },
    ];
    const { centres } = await rankByRoad(aQuestion(), closed, { times });
    const ends = centres.map(({ names, closuresNear }) => [
      names.en,
      closuresNear.map(({ id }) => id.slice(-2)),
    ]);
    expect(ends).toEqual([
      ['near', ['02']],
      ['far', ['01']],
    ]);
  });

  it('asks for the nearest centres only and names the crossings that are closed', async () => {
    const asked: TravelAsk[] = [];
    const many = aGround({
      centres: Array.from({ length: 200 }, (_, index) =>
        aCentre(`c${index}`, { position: [32.055, 3.61 + index / 1000] }),
      ),
      crossings: [elegu('closed')],
    });
    await rankByRoad(aQuestion(), many, {
      times: async (ask) => {
        asked.push(ask);
        return null;
      },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.to).toHaveLength(25);
    expect(asked[0]?.closed).toEqual([[32.06, 3.57]]);
  });

  it('asks again for those that come to the front, so that none stands first unasked', async () => {
    const asked: number[] = [];
    const beyondRiver = aGround({
      centres: Array.from({ length: 100 }, (_, index) =>
        aCentre(`c${index}`, { position: [32.055, 3.61 + index / 1000] }),
      ),
    });
    const { centres } = await rankByRoad(aQuestion(), beyondRiver, {
      times: async ({ to }) => {
        asked.push(to.length);
        return to.map(([, north]) => (north < 3.635 ? { kind: 'noWay' } : byRoad(30, 40)));
      },
    });
    expect(asked).toEqual([25, 10, 10]);
    const fitting = centres.filter(({ tier }) => tier === 'fits');
    expect(fitting.map(({ travel }) => travel?.way)).toEqual(Array(10).fill('road'));
  });

  it('does not ask for centres that nobody is sent to, or known only by their area', async () => {
    const asked: TravelAsk[] = [];
    await rankByRoad(
      aQuestion(),
      aGround({
        centres: [
          aCentre('fits'),
          aCentre('closed', { status: 'closed' }),
          aCentre('abroad', { country: 'UGA' }),
          aCentre('somewhere', { precision: 'areaCentroid' }),
        ],
        crossings: [elegu('closed')],
      }),
      {
        times: async (ask) => {
          asked.push(ask);
          return ask.to.map(() => byRoad(30, 40));
        },
      },
    );
    expect(asked.map(({ to }) => to.length)).toEqual([1]);
  });

  it('closes no road at a crossing that is known only roughly', async () => {
    const asked: TravelAsk[] = [];
    const roughly = (precisionKm: number) =>
      elegu('closed', {
        place: {
          id: `crossing:${precisionKm}`,
          names: { en: 'it' },
          position: [32.06, 3.57],
          precision: 'approximate',
          precisionKm,
        },
      });
    await rankByRoad(aQuestion(), aGround({ crossings: [roughly(8), roughly(1)] }), {
      times: async (ask) => {
        asked.push(ask);
        return [];
      },
    });
    expect(asked[0]?.closed).toHaveLength(1);
  });

  it.each([
    { name: 'too short to lead through the crossing that can be passed', km: 30, way: 'straight' },
    { name: 'long enough for that', km: 60, way: 'road' },
  ])('tells a road that is $name as $way', async ({ km, way }) => {
    const kerepi = elegu('open', {
      place: { id: 'crossing:KEREPI', names: { en: 'Kerepi' }, position: [31.9, 3.6] },
    });
    const beyond = aGround({
      centres: [aCentre('beyond', { country: 'UGA', position: [32.07, 3.4] })],
      crossings: [elegu(null), kerepi],
    });
    const { centres } = await rankByRoad(aQuestion(), beyond, {
      times: answering([byRoad(km, 15)]),
    });
    expect(centres[0]).toMatchObject({
      tier: 'fits',
      border: { crossing: { names: { en: 'Kerepi' } } },
      travel: { way },
    });
  });

  it('does not call a centre unreachable by a position that is eight kilometres in doubt', async () => {
    const north = aCentre('north');
    const place = { ...north.place, precision: 'approximate' as const, precisionKm: 8 };
    const { centres } = await rankByRoad(aQuestion(), aGround({ centres: [{ ...north, place }] }), {
      times: answering([{ kind: 'noWay' }]),
    });
    expect(centres[0]).toMatchObject({ tier: 'fits', travel: { way: 'straight' } });
  });
});
