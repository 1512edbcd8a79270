import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { anOperation, aReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { appRouter, createApi } from '..';

const operation = 'south-sudan';

const ask = (audience: 'public' | 'operator' = 'operator') =>
  askAs(
    audience,
    memoryStore({
      operation: anOperation(),
      centres: [aCentre({ counts: [{ at: '2011-03-01', kind: 'capacity', value: 12_000 }] })],
    }),
  ).centre;

type Said = Parameters<typeof aReport>[0];

const send = (said: Said = {}) => ask().report({ operation, report: aReport(said) });

describe('centre.report', () => {
  it('takes what somebody at a centre says of it', async () => {
    expect(await send()).toEqual({
      outcome: 'accepted',
      number: 1,
      confirmed: [],
      conflicting: [],
    });
  });

  it('asks back what is doubtful', async () => {
    expect(await send({ present: 12_001 })).toEqual({
      outcome: 'unconfirmed',
      doubts: [{ code: 'abovePlaces', present: 12_001, blocked: null, capacity: 12_000 }],
    });
  });

  it.each<[Said, string]>([
    [{ centre: 'centre:nowhere' }, 'There is no centre "centre:nowhere".'],
    [{ present: undefined }, 'give present, capacity, blocked, status or services'],
    [{ basedOn: 2 }, 'basedOn: the newest report of this centre is number 0.'],
    [{ at: '2999-01-01T00:00:00Z' }, 'Set the clock of the device.'],
    [{ status: { status: 'full', note: '+216 75 123 456' } }, 'status.note: reads like'],
  ])('refuses %o and says why', async (said, sentence) => {
    await expect(send(said)).rejects.toThrow(sentence);
  });

  it('says which number is wrong, and what is expected', async () => {
    const sent = ask().report({ operation, report: { ...aReport(), present: -1 } });
    await expect(sent).rejects.toThrow(/"present"/);
  });

  it('names the reason of a refusal in what goes over the line, for screens of every language', async () => {
    const { contextFor } = createApi(
      memoryStore({ operation: anOperation(), centres: [aCentre()] }),
    );
    const answer = await fetchRequestHandler({
      endpoint: '/trpc',
      router: appRouter,
      createContext: () => contextFor('operator'),
      req: new Request('http://localhost/trpc/centre.report', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation, report: aReport({ basedOn: 2 }) }),
      }),
    });
    expect(await answer.json()).toMatchObject({
      error: { data: { httpStatus: 400, failure: 'reportRefused', refusal: 'basedOnUnknown' } },
    });
  });

  it('is refused to the public', async () => {
    const sent = ask('public').report({ operation, report: aReport() });
    await expect(sent).rejects.toThrow('operator token');
  });

  it('says so where there is no such operation', async () => {
    const sent = ask().report({ operation: 'chad', report: aReport() });
    await expect(sent).rejects.toThrow('There is no operation "chad"');
  });
});
