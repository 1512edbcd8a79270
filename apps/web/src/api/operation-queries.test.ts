import { Day, Pcode } from '@waystation/domain';
import { questionInput } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { operationKey } from './operation-key';
import { operationQueries } from './operation-queries';

const asOf = Day.parse('2021-09-30');
const question = { indicator: 'idp', asOf };

const keysOf = (operation: string) => {
  const queries = operationQueries(operation);
  return [
    queries.overview(),
    queries.rounds('idp'),
    queries.sources(),
    queries.areas(2),
    queries.topology(2),
    queries.figures(2, question),
    queries.profile({ level: 2, pcode: 'SS0609' }, question),
    queries.trend({ level: 2, pcodes: [Pcode.parse('SS0609')] }, question),
    queries.originsOfAreas({ level: 2, pcodes: [Pcode.parse('SS0609')] }, question),
    queries.sites(question),
    queries.site('site:1'),
    queries.centres(),
    queries.centres(asOf),
    queries.centre('centre:1'),
    queries.crossings(),
    queries.origins(question),
    queries.movements(),
  ].map(({ queryKey }) => JSON.stringify(queryKey));
};

describe('the reads of an operation', () => {
  it('never share an answer: not between questions, not between operations', () => {
    const keys = [...keysOf('libya'), ...keysOf('south-sudan')];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are all renewed together when the operation changed', () => {
    const start = JSON.stringify(operationKey('libya')).slice(0, -1);
    expect(keysOf('libya').filter((key) => !key.startsWith(start))).toEqual([]);
  });

  it('of two days, two indicators or two levels are two', () => {
    const { figures } = operationQueries('libya');
    const keys = [
      figures(2, question),
      figures(1, question),
      figures(2, { ...question, indicator: null }),
      figures(2, { ...question, asOf: Day.parse('2021-10-01') }),
    ].map(({ queryKey }) => JSON.stringify(queryKey));
    expect(new Set(keys).size).toBe(4);
  });

  it('without an indicator leave the choice to the server', () => {
    expect(questionInput({ indicator: null, asOf })).toEqual({ asOf });
    expect(questionInput(question)).toEqual(question);
  });
});
