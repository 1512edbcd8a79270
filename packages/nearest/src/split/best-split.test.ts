import { PlaceId } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSplit, MOST_PARTS } from './best-split';
import type { SplitMember } from './split-member';

const member = (id: string, free: number, score: number): SplitMember => ({
  id: PlaceId.parse(`centre:${id}`),
  free,
  score,
});

describe('the best split', () => {
  it.each([
    {
      name: 'two larger ones rather than three nearer ones',
      members: [
        member('a', 40, 1),
        member('b', 40, 2),
        member('c', 40, 3),
        member('d', 60, 50),
        member('e', 60, 60),
      ],
      people: 120,
      parts: { d: 60, e: 60 },
    },
    {
      name: 'the nearer of two pairs',
      members: [member('a', 50, 10), member('b', 90, 30), member('c', 70, 20)],
      people: 100,
      parts: { a: 50, c: 50 },
    },
    {
      name: 'a near one with just enough beside a far one that must be taken',
      members: [member('a', 20, 1), member('b', 60, 2), member('c', 80, 90)],
      people: 100,
      parts: { a: 20, c: 80 },
    },
  ])('takes $name', ({ members, people, parts }) => {
    expect(bestSplit(members, people)).toEqual(
      Object.entries(parts).map(([id, count]) => ({ id: `centre:${id}`, people: count })),
    );
  });

  it('is none where all places together are not enough', () => {
    expect(bestSplit([member('a', 50, 1), member('b', 49, 1)], 100)).toBeNull();
    expect(bestSplit([], 1)).toBeNull();
  });

  it('is none where it would be a list that nobody can act on', () => {
    const small = Array.from({ length: 40 }, (_, index) => member(`${index}`, 10, index));
    expect(bestSplit(small, MOST_PARTS * 10)).toHaveLength(MOST_PARTS);
    expect(bestSplit(small, MOST_PARTS * 10 + 1)).toBeNull();
  });

  it('is found among thousands of centres, the larger the farther, while somebody waits', () => {
    const growing = Array.from({ length: 5_000 }, (_, index) =>
      member(`${index}`, index + 1, index),
    );
    const parts = bestSplit(growing, 40_000);
    expect(parts).toHaveLength(9);
  }, 2_000);

  it('sends nobody to a centre that nobody can find', () => {
    const members = [member('a', 50, 1), member('nowhere', 60, Number.POSITIVE_INFINITY)];
    expect(bestSplit(members, 100)).toBeNull();
  });
});

const anyMembers = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 500 })), {
    maxLength: 9,
  })
  .map((all) => all.map(([free, score], index) => member(`${index}`, free, score)));

/** Every group there is, tried out. */
const leastByTrying = (members: readonly SplitMember[], people: number) => {
  const groups = Array.from({ length: 2 ** members.length }, (_, chosen) =>
    members.filter((_member, index) => (chosen >> index) % 2 === 1),
  );
  const sum = (group: readonly SplitMember[], of: 'free' | 'score') =>
    group.reduce((total, one) => total + one[of], 0);
  const [best] = groups
    .filter((group) => sum(group, 'free') >= people)
    .map((group) => ({ size: group.length, score: sum(group, 'score') }))
    .toSorted((a, b) => a.size - b.size || a.score - b.score);
  return best ?? null;
};

describe('any split', () => {
  it('sums to the people, and no part is larger than the places', () => {
    fc.assert(
      fc.property(anyMembers, fc.integer({ min: 1, max: 300 }), (members, people) => {
        const parts = bestSplit(members, people);
        if (parts !== null) {
          expect(parts.reduce((sum, part) => sum + part.people, 0)).toBe(people);
          for (const part of parts) {
            expect(part.people).toBeGreaterThan(0);
            expect(part.people).toBeLessThanOrEqual(
              members.find(({ id }) => id === part.id)?.free ?? 0,
            );
          }
        }
      }),
    );
  });

  it('is of the smallest number of centres, and of those the least travel', () => {
    fc.assert(
      fc.property(anyMembers, fc.integer({ min: 1, max: 300 }), (members, people) => {
        const parts = bestSplit(members, people);
        const score = parts?.reduce(
          (sum, part) => sum + (members.find(({ id }) => id === part.id)?.score ?? 0),
          0,
        );
        expect(parts === null ? null : { size: parts.length, score }).toEqual(
          leastByTrying(members, people),
        );
      }),
    );
  });

  it('does not depend on the order of the centres', () => {
    fc.assert(
      fc.property(anyMembers, fc.integer({ min: 1, max: 300 }), (members, people) => {
        expect(bestSplit(members.toReversed(), people)).toEqual(bestSplit(members, people));
      }),
    );
  });
});
