import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { ClosureCut, CutPlace } from '@waystation/domain';
import { aClosedEntry, aClosure, anOperation, aRoadReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { anArea } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { appRouter, createApi, createCallerFactory } from '..';
import { noRoadTimes, type RoadTimes } from '../travel/road-times';

const operation = 'south-sudan';
const KNOWN = aClosure({ log: [aClosedEntry({ at: '2025-01-01T00:00:00Z', note: 'ask us' })] });
const OTHER = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06';
const NEW = {
  kind: 'newClosure',
  position: [30.5, 7],
  road: 'Yirol road',
  sensitivity: 'public',
  reason: 'conflict',
} as const;

const ask = (audience: 'public' | 'operator' = 'operator') =>
  askAs(
    audience,
    memoryStore({
      operation: anOperation(),
      areas: [anArea('SS01', 1, null)],
      closures: [KNOWN, aClosure({ id: OTHER, road: 'Mined track', sensitivity: 'restricted' })],
    }),
  ).road;

type Said = Parameters<typeof aRoadReport>[0];

const send = (said: Said = {}) =>
  ask().report({
    operation,
    report: aRoadReport({ at: '2025-02-01T00:00:00Z', says: NEW, ...said }),
  });

describe('road.report', () => {
  it('takes what somebody says of a road', async () => {
    expect(await send()).toMatchObject({ outcome: 'accepted', number: 1, isConflicting: false });
    const reopened = { kind: 'reopened', closure: KNOWN.id } as const;
    expect(await send({ says: reopened, basedOn: 1 })).toMatchObject({
      outcome: 'accepted',
      closure: KNOWN.id,
      number: 2,
    });
  });

  it('asks back where the place is far outside the operation', async () => {
    expect(await send({ says: { ...NEW, position: [2.35, 48.85] } })).toEqual({
      outcome: 'unconfirmed',
      doubts: [{ code: 'farOutside', km: expect.any(Number) }],
    });
  });

  it.each<[Said, string]>([
    [{ says: { ...NEW, position: [7, 30.5] } }, 'seem to be exchanged'],
    [
      { says: { kind: 'reopened', closure: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be09' } },
      'There is no closed road',
    ],
    [{ basedOn: 3 }, 'basedOn: the newest report of this closure is number 0.'],
    [{ at: '2999-01-01T00:00:00Z' }, 'Set the clock of the device'],
    [{ says: { ...NEW, until: '2025-01-31T00:00:00Z' } }, 'until: the road would be open again'],
    [{ note: 'call 0912 345 678' }, 'note: reads like a telephone number'],
  ])('refuses %o and says why', async (said, sentence) => {
    await expect(send(said)).rejects.toThrow(sentence);
  });

  it('names the reason of a refusal in what goes over the line, for screens of every language', async () => {
    const { contextFor } = createApi(
      memoryStore({ operation: anOperation(), areas: [anArea('SS01', 1, null)] }),
    );
    const report = aRoadReport({
      at: '2025-02-01T00:00:00Z',
      says: NEW,
      note: 'call 0912 345 678',
    });
    const answer = await fetchRequestHandler({
      endpoint: '/trpc',
      router: appRouter,
      createContext: () => contextFor('operator'),
      req: new Request('http://localhost/trpc/road.report', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation, report }),
      }),
    });
    expect(await answer.json()).toMatchObject({
      error: { data: { httpStatus: 400, failure: 'roadRefused', refusal: 'textPersonal' } },
    });
  });

  it('is refused to the public', async () => {
    const sent = ask('public').report({ operation, report: aRoadReport() });
    await expect(sent).rejects.toThrow('operator token');
  });
});

describe('a road that the extract may not have', () => {
  const NEAR = {
    highway: 'primary',
    ref: 'N12',
    name: null,
    position: [30.5, 7.01],
    metres: 40,
  } as const;
  const CUT = { ...NEAR, stretches: 1, vehicleDirections: 2 } as const;

  const asked = (cut: ClosureCut) => {
    const places: CutPlace[] = [];
    const roadTimes: RoadTimes = {
      ...noRoadTimes,
      cutAt: async (_, all) => {
        places.push(...all);
        return all.map(() => cut);
      },
    };
    const store = memoryStore({ operation: anOperation(), areas: [anArea('SS01', 1, null)] });
    const { road } = createCallerFactory(appRouter)(
      createApi(store, { roadTimes }).contextFor('operator'),
    );
    return { road, places };
  };
  const report = (said: Said = {}) => ({
    operation,
    report: aRoadReport({ at: '2025-02-01T00:00:00Z', says: NEW, ...said }),
  });

  it.each<{ name: string; cut: ClosureCut; doubts: readonly object[] }>([
    { name: 'is at it', cut: { kind: 'cut', roads: [CUT] }, doubts: [] },
    {
      name: 'is far from it',
      cut: { kind: 'cut', roads: [{ ...CUT, metres: 501 }] },
      doubts: [{ code: 'farFromRoad', road: { ...NEAR, metres: 501 } }],
    },
    {
      name: 'is too far from any',
      cut: { kind: 'noRoadNear', nearest: { ...NEAR, metres: 2_600 } },
      doubts: [{ code: 'noRoadNear', metres: 2_600 }],
    },
    {
      name: 'has none for ten kilometres',
      cut: { kind: 'noRoadNear', nearest: null },
      doubts: [{ code: 'noRoadNear', metres: null }],
    },
    {
      name: 'lies outside the extract',
      cut: { kind: 'outside', km: 40.4 },
      doubts: [{ code: 'outsideRoads', km: 40 }],
    },
    { name: 'is known to nobody', cut: { kind: 'notKnown', why: 'noRoads' }, doubts: [] },
  ])(
    'is asked back where the point $name, and kept once that is confirmed',
    async ({ cut, doubts }) => {
      const { road, places } = asked(cut);
      const answer = await road.report(report());
      expect(answer).toMatchObject(
        doubts.length === 0 ? { outcome: 'accepted' } : { outcome: 'unconfirmed', doubts },
      );
      expect(places).toEqual([{ position: [30.5, 7], closedTo: 'all' }]);
      expect(await road.report(report({ confirmed: true }))).toMatchObject({ outcome: 'accepted' });
    },
  );

  it('is named to those who report, and nobody is told without roads', async () => {
    const place = { position: [30.5, 7], closedTo: 'car' } as const;
    const cut = { kind: 'cut', roads: [CUT] } as const;
    const { cuts } = await asked(cut).road.cutAt({ operation, places: [place] });
    expect(cuts).toEqual([cut]);
    const without = await ask().cutAt({ operation, places: [place] });
    expect(without).toEqual({ cuts: [{ kind: 'notKnown', why: 'noRoads' }] });
    await expect(ask('public').cutAt({ operation, places: [place] })).rejects.toThrow('token');
  });
});

describe('road.closures', () => {
  it('shows the public those that they may see, without what staff noted', async () => {
    const { closures } = await ask('public').closures({ operation });
    expect(closures.map(({ road }) => road)).toEqual(['Aswa bridge']);
    expect(closures[0]?.log).toMatchObject([{ reason: 'water', note: null }]);
  });

  it('shows the operator all', async () => {
    const { closures } = await ask().closures({ operation });
    expect(closures.map(({ road }) => road)).toEqual(['Aswa bridge', 'Mined track']);
    expect(closures[0]?.log).toMatchObject([{ note: 'ask us' }]);
  });
});
