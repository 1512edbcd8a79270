import type { RoadTimesAnswer } from '@waystation/api';
import { OperationCode } from '@waystation/domain';
import type { TravelAsk } from '@waystation/nearest';
import { expect, it } from 'vitest';
import { firstThatAnswers } from './open-road-times';

const ASK: TravelAsk = { from: [30, 0], to: [[30.1, 0]], mode: 'car', closed: [] };

const BY_SERVER: RoadTimesAnswer = {
  kind: 'answered',
  by: 'routingServer',
  dataOn: null,
  answers: [{ kind: 'noWay' }],
};
const BY_ROADS: RoadTimesAnswer = { ...BY_SERVER, by: 'roads' };
const NONE: RoadTimesAnswer = { kind: 'none', why: 'noRoads' };
const SLOW: RoadTimesAnswer = { kind: 'none', why: 'tooSlow' };
const AWAY: RoadTimesAnswer = { kind: 'none', why: 'away' };

it.each([
  { server: BY_SERVER, graphs: BY_ROADS, expected: BY_SERVER },
  { server: AWAY, graphs: BY_ROADS, expected: BY_ROADS },
  { server: AWAY, graphs: NONE, expected: AWAY },
  { server: AWAY, graphs: SLOW, expected: SLOW },
  { server: null, graphs: BY_ROADS, expected: BY_ROADS },
  { server: null, graphs: NONE, expected: NONE },
])('of a server with $server and graphs with $graphs, $expected answers', async (row) => {
  const { server, graphs, expected } = row;
  const times = firstThatAnswers(server === null ? null : async () => server, {
    isThere: async () => graphs.kind === 'answered',
    cutAt: async () => [],
    ask: async () => graphs,
  });
  const code = OperationCode.parse('south-sudan');
  expect(await times.ask(code, ASK)).toEqual(expected);
  expect(await times.isThere(code, 'car')).toBe(server !== null || graphs.kind === 'answered');
  expect(await times.isThere(code, 'foot')).toBe(graphs.kind === 'answered');
});

it('asks the graphs for what the routing server does not know, for they can close roads', async () => {
  const asked: TravelAsk[] = [];
  const times = firstThatAnswers(
    async () => ({ ...BY_SERVER, answers: [{ kind: 'noWay' }, { kind: 'notCovered' }] }),
    {
      isThere: async () => true,
      cutAt: async () => [],
      ask: async (_, ask) => {
        asked.push(ask);
        return BY_ROADS;
      },
    },
  );
  const to = [[30.1, 0] as const, [30.2, 0] as const];
  expect(await times.ask(OperationCode.parse('south-sudan'), { ...ASK, to })).toEqual({
    ...BY_SERVER,
    answers: [{ kind: 'noWay' }, { kind: 'noWay' }],
  });
  expect(asked).toEqual([{ ...ASK, to: [[30.2, 0]] }]);
});
