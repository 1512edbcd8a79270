import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, type Reported, reported } from '../absence';
import { comparableRounds } from './comparable-rounds';

const round = (subjects: string): ReadonlyMap<string, Reported> =>
  new Map([...subjects].map((subject) => [subject, reported(100)]));

const compare = (...rounds: readonly string[]) => {
  const found = comparableRounds(rounds.map(round));
  return [found.rounds, [...found.subjects].toSorted().join('')];
};

describe('rounds of one trend', () => {
  it.each([
    { rounds: ['abcd', 'abcd'], compared: [0, 1], subjects: 'abcd' },
    { rounds: ['abcdef', 'abcd'], compared: [0, 1], subjects: 'abcd' },
    { rounds: ['abcdefghi', 'abcdefghij'], compared: [0, 1], subjects: 'abcdefghi' },
    // Two of three is another group; a round in between that reached fewer is passed over.
    { rounds: ['ab', 'abc'], compared: [1], subjects: 'abc' },
    { rounds: ['abc', 'ab', 'abc'], compared: [0, 2], subjects: 'abc' },
    // One lost by each would lose them all in the end: each is held against the newest.
    { rounds: ['bcdefghij', 'abcdefghi', 'abcdefghij'], compared: [1, 2], subjects: 'abcdefghi' },
    { rounds: [], compared: [], subjects: '' },
    { rounds: ['', ''], compared: [], subjects: '' },
    { rounds: ['ab', ''], compared: [0], subjects: 'ab' },
  ])('of $rounds are $compared, over $subjects', ({ rounds, compared, subjects }) => {
    expect(compare(...rounds)).toEqual([compared, subjects]);
  });

  it('never compare what is not shown or was not assessed', () => {
    const before = new Map([...round('abcdefghi'), ['j', absent('suppressed')] as const]);
    const after = new Map([...round('abcdefghij'), ['k', absent('notAssessed')] as const]);
    const { rounds, subjects } = comparableRounds([before, after]);
    expect([rounds, [...subjects].join('')]).toEqual([[0, 1], 'abcdefghi']);
  });

  it('all have a number for every compared subject', () => {
    const counts = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.oneof(fc.nat(9).map(reported), fc.constant(absent('notAssessed'))),
    );
    fc.assert(
      fc.property(fc.array(counts), (given) => {
        const rounds = given.map((one) => new Map(Object.entries(one)));
        const found = comparableRounds(rounds);
        for (const index of found.rounds) {
          for (const subject of found.subjects) {
            expect(rounds[index]?.get(subject)?.kind).toBe('value');
          }
        }
      }),
    );
  });
});
