import type { SplitMember } from './split-member';

/** Enough to be exact for groups of four among dozens; beyond it the best found so far is taken. */
const MOST_STEPS = 100_000;

const sumOf = (members: readonly SplitMember[], of: 'free' | 'score'): number =>
  members.reduce((sum, member) => sum + member[of], 0);

const largest = (members: readonly SplitMember[], count: number): readonly SplitMember[] =>
  members.toSorted((a, b) => b.free - a.free).slice(0, count);

/**
 * Of the groups of `size` members with places for all, the one with the least sum of scores; the
 * members come nearest first, and their `size` largest have places enough. Branch and bound: a
 * branch ends where even the largest of what is left are too few, or the nearest too far.
 */
export const fewestThatHold = (
  members: readonly SplitMember[],
  size: number,
  people: number,
): readonly SplitMember[] => {
  let best = largest(members, size);
  let bestScore = sumOf(best, 'score');
  let steps = 0;
  // placesFrom[start][count]: the most places that `count` members from `start` on can have.
  const placesFrom = members.map((_, start) =>
    Array.from({ length: size + 1 }, (_none, count) =>
      sumOf(largest(members.slice(start), count), 'free'),
    ),
  );
  const search = (
    start: number,
    chosen: readonly SplitMember[],
    { score, left }: { readonly score: number; readonly left: number },
  ): void => {
    const wanted = size - chosen.length;
    if (wanted === 0) {
      if (left <= 0 && score < bestScore) {
        [best, bestScore] = [chosen, score];
      }
      return;
    }
    for (let index = start; index <= members.length - wanted && steps < MOST_STEPS; index += 1) {
      steps += 1;
      const member = members[index];
      const isFar = score + sumOf(members.slice(index, index + wanted), 'score') >= bestScore;
      if (member === undefined || isFar || (placesFrom[index]?.[wanted] ?? 0) < left) {
        return;
      }
      search(index + 1, [...chosen, member], {
        score: score + member.score,
        left: left - member.free,
      });
    }
  };
  search(0, [], { score: 0, left: people });
  return best;
};
