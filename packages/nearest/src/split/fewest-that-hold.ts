import type { SplitMember } from './split-member';

/** Enough to be exact for groups of four among dozens; beyond it the best found so far is taken. */
const MOST_STEPS = 100_000;

const sumOf = (members: readonly SplitMember[], of: 'free' | 'score'): number =>
  members.reduce((sum, member) => sum + member[of], 0);

const largest = (members: readonly SplitMember[], count: number): readonly SplitMember[] =>
  members.toSorted((a, b) => b.free - a.free).slice(0, count);

/** The sums of the first none, one, two of several numbers, and so on. */
const runningSums = (values: readonly number[]): readonly number[] => {
  const sums = [0];
  for (const value of values) {
    sums.push((sums.at(-1) ?? 0) + value);
  }
  return sums;
};

/** By start and count: the most places that so many members from there on can have. */
const mostPlacesFrom = (
  members: readonly SplitMember[],
  size: number,
): readonly (readonly number[])[] => {
  const table: (readonly number[])[] = [];
  let top: readonly number[] = [];
  for (const { free } of members.toReversed()) {
    top = [...top, free].toSorted((a, b) => b - a).slice(0, size);
    table.push(runningSums(top));
  }
  return table.reverse();
};

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
  const placesFrom = mostPlacesFrom(members, size);
  const scoreBefore = runningSums(members.map(({ score }) => score));
  const scoreOf = (from: number, count: number): number =>
    (scoreBefore[from + count] ?? 0) - (scoreBefore[from] ?? 0);
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
      const isFar = score + scoreOf(index, wanted) >= bestScore;
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
