import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { TravelAsk } from '@waystation/nearest';
import { afterEach, describe, expect, it } from 'vitest';
import { openRoutingServer } from './routing-server';

const ASK: TravelAsk = { from: [30, 0], to: [[30.1, 0]], mode: 'car', closed: [] };

const TABLE = {
  code: 'Ok',
  durations: [[600]],
  distances: [[11_000]],
  sources: [{ distance: 10 }],
  destinations: [{ distance: 90 }],
};

const running: Server[] = [];

/** A server of this test alone, and an address that leads to it. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  running.push(server);
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
};

const serveJson = (body: unknown, asked: string[] = []): Promise<string> =>
  serve((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });

const openAt = (url: string, now = () => 0) =>
  openRoutingServer({ url, now, log: () => undefined });

describe('a routing server', () => {
  afterEach(() => {
    for (const server of running.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('is asked for a table and its answer is told with what is walked', async () => {
    const asked: string[] = [];
    const url = await serveJson({ ...TABLE, data_version: '2026-10-01' }, asked);
    expect(await openAt(`${url}/`)(ASK)).toEqual({
      kind: 'answered',
      by: 'routingServer',
      dataOn: null,
      answers: [
        {
          kind: 'road',
          travel: {
            way: 'road',
            km: 11.1,
            mode: 'car',
            minutes: 10 + 1.5,
            walkedMeters: 100,
            source: 'OSRM 2026-10-01',
          },
        },
      ],
    });
    expect(asked).toEqual([
      '/table/v1/driving/30.000000,0.000000;30.100000,0.000000?sources=0&destinations=1&annotations=duration,distance',
    ]);
  });

  it.each([
    { name: 'no way to the only place', change: { durations: [[null]] }, kind: 'notCovered' },
    { name: 'no road near', change: { destinations: [{ distance: 2_001 }] }, kind: 'notCovered' },
  ])('may know $name', async ({ change, kind }) => {
    const url = await serveJson({ ...TABLE, ...change });
    expect(await openAt(url)(ASK)).toMatchObject({ answers: [{ kind }] });
  });

  it('is not believed a road that is shorter than the straight line', async () => {
    const shortTable = { ...TABLE, distances: [[5_000]] };
    const answer = await openAt(await serveJson(shortTable))(ASK);
    expect(answer).toMatchObject({ answers: [{ kind: 'notCovered' }] });
  });

  it('that knows no way to any of several places says nothing of them', async () => {
    const destinations = [{ distance: 5 }, { distance: 5 }];
    const tableOf = (seconds: readonly (number | null)[]) => ({
      ...TABLE,
      durations: [seconds],
      distances: [[20_000, 30_000]],
      destinations,
    });
    const ask: TravelAsk = { ...ASK, to: [...ASK.to, [30.2, 0]] };
    const kindsOf = async (seconds: readonly (number | null)[]) => {
      const answer = await openAt(await serveJson(tableOf(seconds)))(ask);
      return answer.kind === 'answered' ? answer.answers.map(({ kind }) => kind) : [];
    };
    expect(await kindsOf([null, null])).toEqual(['notCovered', 'notCovered']);
    expect(await kindsOf([null, 900])).toEqual(['noWay', 'road']);
  });

  it.each([
    {
      name: 'through the closed place',
      toClosed: 300,
      fromClosed: 320,
      says: { kind: 'notCovered', closed: [0] },
    },
    {
      name: 'by the street up which its office is',
      toClosed: 390,
      fromClosed: 390,
      says: { kind: 'notCovered', closed: [0] },
    },
    { name: 'past it, a town away', toClosed: 480, fromClosed: 480, says: { kind: 'road' } },
    { name: 'around it', toClosed: 300, fromClosed: 900, says: { kind: 'road' } },
  ])('cannot close roads: a way $name is $says', async ({ toClosed, fromClosed, says }) => {
    const snapped = [{ distance: 5 }, { distance: 5 }];
    const url = await serveJson({
      code: 'Ok',
      durations: [
        [600, toClosed],
        [fromClosed, 0],
      ],
      distances: [
        [11_000, 5_000],
        [6_000, 0],
      ],
      sources: snapped,
      destinations: snapped,
    });
    const answer = await openAt(url)({ ...ASK, closed: [[30.05, 0]] });
    expect(answer).toMatchObject({ kind: 'answered', answers: [says] });
  });

  it('looks at the closed places that are least off the way, wherever the start is', async () => {
    const asked: string[] = [];
    const url = await serveJson({ code: 'NoSegment' }, asked);
    const aside = Array.from({ length: 25 }, (_, at) => [30, 0.01 + at / 1_000] as const);
    await openAt(url)({ ...ASK, to: [[31, 0]], closed: [...aside, [30.8, 0.001]] });
    expect(asked[0]).toContain('30.800000,0.001000');
  });

  it('says nothing of ways that closed places may lie on which it was not asked about', async () => {
    const url = await serve((request, response) => {
      const points = (/driving\/([^?]+)/.exec(request.url ?? '')?.[1] ?? '').split(';');
      const closed = (points.length - 2) / 2;
      const row = [600, ...Array(closed).fill(9_000)];
      const snapped = Array(closed + 1).fill({ distance: 5 });
      response.end(
        JSON.stringify({
          code: 'Ok',
          durations: Array(closed + 1).fill(row),
          distances: Array(closed + 1).fill(row.map((seconds) => seconds * 20)),
          sources: snapped,
          destinations: snapped,
        }),
      );
    });
    const kindWith = async (count: number) => {
      const closed = Array.from({ length: count }, (_, at) => [30.02 + at / 1_000, 0] as const);
      const answer = await openAt(url)({ ...ASK, closed });
      return answer.kind === 'answered' ? answer.answers[0]?.kind : null;
    };
    expect(await kindWith(20)).toBe('road');
    expect(await kindWith(21)).toBe('notCovered');
  });

  it('says nothing of ways that are nearer on foot than by road', async () => {
    const snapped = { sources: [{ distance: 3_000 }], destinations: [{ distance: 3_000 }] };
    const url = await serveJson({ ...TABLE, ...snapped });
    const answer = await openAt(url)({ ...ASK, to: [[30.005, 0]] });
    expect(answer).toMatchObject({ answers: [{ kind: 'notCovered' }] });
  });

  it('that will not answer one question is asked the next', async () => {
    const asked: string[] = [];
    const url = await serveJson({ code: 'NoSegment' }, asked);
    const times = openAt(url);
    expect(await times(ASK)).toEqual({ kind: 'none', why: 'away' });
    expect(await times(ASK)).toEqual({ kind: 'none', why: 'away' });
    expect(asked).toHaveLength(2);
  });

  it('may call its data by a long name', async () => {
    const url = await serveJson({ ...TABLE, data_version: 'x'.repeat(100) });
    expect(await openAt(url)(ASK)).toMatchObject({
      answers: [{ travel: { source: `OSRM ${'x'.repeat(40)}` } }],
    });
  });

  it('is not asked by more at one time than may wait for it', async () => {
    let asked = 0;
    const url = await serve(() => {
      asked += 1;
    });
    const times = openAt(url);
    const answers = await Promise.all(Array.from({ length: 40 }, () => times(ASK)));
    expect(answers).toEqual(Array(40).fill({ kind: 'none', why: 'tooSlow' }));
    expect(asked).toBe(16);
  });

  it('is asked in parts that it accepts', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const targets = (/destinations=([\d;]+)/.exec(path)?.[1] ?? '').split(';');
      response.end(
        JSON.stringify({
          code: 'Ok',
          durations: [targets.map(Number)],
          distances: [targets.map(Number)],
          sources: [{ distance: 0 }],
          destinations: targets.map(() => ({ distance: 0 })),
        }),
      );
    });
    const to = Array.from({ length: 120 }, (_, at) => [30 + at / 1_000, 0] as const);
    const answer = await openAt(url)({ ...ASK, to });
    expect(answer.kind === 'answered' ? answer.answers : []).toHaveLength(120);
    expect(asked).toHaveLength(2);
  });

  it.each([
    { name: 'an error', body: { code: 'InvalidUrl' } },
    { name: 'another shape', body: { ...TABLE, durations: [[1, 2]] } },
    { name: 'negative times', body: { ...TABLE, durations: [[-1]] } },
    { name: 'no lengths', body: { ...TABLE, distances: undefined } },
    { name: 'far too much', body: { ...TABLE, padding: 'x'.repeat(3_000_000) } },
  ])('that answers $name is away', async ({ body }) => {
    expect(await openAt(await serveJson(body))(ASK)).toEqual({ kind: 'none', why: 'away' });
  });

  it('that sends us to another host is away, and nobody else is told where people are', async () => {
    const elsewhere: string[] = [];
    const other = await serveJson(TABLE, elsewhere);
    const url = await serve((request, response) => {
      response.writeHead(302, { location: `${other}${request.url}` }).end();
    });
    expect(await openAt(url)(ASK)).toEqual({ kind: 'none', why: 'away' });
    expect(elsewhere).toEqual([]);
  });

  it('that says nothing is too slow, and is left alone for a while', async () => {
    let moment = 0;
    let asked = 0;
    const url = await serve(() => {
      asked += 1;
    });
    const times = openAt(url, () => moment);
    expect(await times(ASK)).toEqual({ kind: 'none', why: 'tooSlow' });
    expect(await times(ASK)).toEqual({ kind: 'none', why: 'tooSlow' });
    expect(asked).toBe(1);
    moment = 31_000;
    await times(ASK);
    expect(asked).toBe(2);
  });

  it('is not asked about people on foot: it has one profile, and that is for vehicles', async () => {
    const asked: string[] = [];
    const url = await serveJson(TABLE, asked);
    expect(await openAt(url)({ ...ASK, mode: 'foot' })).toEqual({ kind: 'none', why: 'noRoads' });
    expect(asked).toEqual([]);
  });
});
