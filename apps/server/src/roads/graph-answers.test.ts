import type { TravelAsk } from '@waystation/nearest';
import { buildGraph } from '@waystation/roads';
import { osmFile } from '@waystation/roads/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GraphAnswers, graphAnswers } from './graph-answers';

/** A road to the border and on, five kilometres each. */
const MAP = {
  nodes: [
    { id: 1, lon: 30, lat: 0 },
    { id: 2, lon: 30.045, lat: 0 },
    { id: 3, lon: 30.09, lat: 0 },
  ],
  ways: [{ refs: [1, 2, 3], tags: { highway: 'primary' } }],
};

describe('answers of a graph', () => {
  let answers: GraphAnswers;
  beforeAll(async () => {
    answers = graphAnswers((await buildGraph(osmFile(MAP))).graph, '2026-10-01');
  });
  const answersTo = (ask: Partial<TravelAsk>) =>
    answers({ from: [30, 0], to: [[30.09, 0]], mode: 'car', closed: [], ...ask }, () => false);

  it('state length, time, source, and what is walked, which is part of both', () => {
    const [there] = answersTo({ to: [[30.09, 0.01]] });
    expect(there).toEqual({
      kind: 'road',
      closed: [],
      beside: [],
      travel: {
        way: 'road',
        km: 11.12,
        mode: 'car',
        minutes: expect.closeTo(9.24 + 16.68, 1),
        walkedMeters: 1_112,
        source: 'OpenStreetMap 2026-10-01',
      },
    });
  });

  it('have the line of the way where it is asked for, from road to road', () => {
    const to = [[30.07, 0.01]] as const;
    const [plain] = answersTo({ to });
    expect(plain).not.toHaveProperty('line');
    const [drawn] = answersTo({ to, isDrawn: true });
    expect(drawn).toMatchObject({
      kind: 'road',
      line: [
        [30, 0],
        [30.07, 0],
      ],
    });
  });

  it('know no way past a closed crossing, and the way to it', () => {
    const closed = [[30.045, 0.002]] as const;
    const to = [
      [30.09, 0],
      [30.04, 0],
    ] as const;
    expect(answersTo({ to, closed })).toMatchObject([
      { kind: 'noWay', closed: [0] },
      { kind: 'road', closed: [] },
    ]);
  });

  it('do not say "no way" on foot where nobody knows of the vehicles', async () => {
    const ways = [
      { refs: [1, 2], tags: { highway: 'path' } },
      { refs: [3, 4], tags: { highway: 'path' } },
    ];
    const nodes = [...MAP.nodes, { id: 4, lon: 30.14, lat: 0 }];
    const { graph } = await buildGraph(osmFile({ nodes, ways }));
    const ask = { from: [30, 0], to: [[30.14, 0]], mode: 'foot', closed: [] } as const;
    expect(graphAnswers(graph, null)(ask, () => false)).toEqual([{ kind: 'notCovered' }]);
  });

  it('do not say "no way" on foot where only the law keeps people from walking along a road', async () => {
    const ways = [
      { refs: [1, 2], tags: { highway: 'primary' } },
      { refs: [2, 3], tags: { highway: 'primary', foot: 'no' } },
      { refs: [3, 4], tags: { highway: 'path' } },
    ];
    const nodes = [...MAP.nodes, { id: 4, lon: 30.1, lat: 0 }];
    const { graph } = await buildGraph(osmFile({ nodes, ways }));
    const ask = { from: [30, 0], to: [[30.09, 0]], mode: 'foot' } as const;
    const answerWith = (closed: TravelAsk['closed']) =>
      graphAnswers(graph, null)({ ...ask, closed }, () => false)[0];
    expect(answerWith([])).toEqual({ kind: 'notCovered' });
    expect(answerWith([[30.07, 0]])).toEqual({ kind: 'noWay', closed: [0] });
  });

  it('say nothing of what no road is near, or is nearer on foot than by the road', () => {
    const to = [
      [30.5, 0],
      [30.001, 0.02],
    ] as const;
    expect(answersTo({ from: [30, 0.02], to }).map(({ kind }) => kind)).toEqual([
      'notCovered',
      'notCovered',
    ]);
  });
});
