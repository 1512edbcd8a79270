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

  it('lifts no centre that was not asked about over those whose roads are slow', async () => {
    const many = aGround({
      centres: Array.from({ length: 30 }, (_, index) =>
        aCentre(`c${index}`, { position: [32.055, 3.61 + index / 1000] }),
      ),
    });
    const { centres } = await rankByRoad(aQuestion(), many, {
      times: async ({ to }) => to.map(() => byRoad(40, 160)),
      rowsPerTier: 30,
    });
    expect(centres.map(({ travel }) => travel?.way)).toEqual([
      ...Array<string>(25).fill('road'),
      ...Array<string>(5).fill('straight'),
    ]);
    expect(centres[25]).toMatchObject({ names: { en: 'c25' } });
  });

  it('falls back to the straight line where the network does not reach, and says so', async () => {
    const times = answering([{ kind: 'notCovered' }, byRoad(30, 40)]);
    const { centres } = await rankByRoad(aQuestion(), ground, { times });
    expect(centres.map(({ travel }) => travel?.way)).toEqual(['straight', 'road']);
  });

  it('falls back to the straight line for all where the network is away', async () => {
    const { centres, roads } = await rankByRoad(aQuestion(), ground, { times: async () => null });
    expect(roads).toBe('away');
    expect(centres.map(({ travel }) => travel?.way)).toEqual(['straight', 'straight']);
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
});
