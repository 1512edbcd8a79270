import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { aClosedEntry, aClosure, anOperation, aRoadReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { anArea } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { appRouter, createApi } from '..';

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
