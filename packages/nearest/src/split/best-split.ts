import { fewestThatHold } from './fewest-that-hold';
import { notOutdone } from './not-outdone';
import type { SplitMember, SplitShare } from './split-member';

/** A list of a dozen is as much as one can be read over a telephone; more is no plan for a group. */
export const MOST_PARTS = 12;

const byScore = (a: SplitMember, b: SplitMember): number =>
  a.score - b.score || (a.id < b.id ? -1 : 1);

/** The smallest number of members whose places are enough; null: all together are not. */
const fewest = (members: readonly SplitMember[], people: number): number | null => {
  let left = people;
  const byPlaces = members.toSorted((a, b) => b.free - a.free);
  const index = byPlaces.findIndex(({ free }) => {
    left -= free;
    return left <= 0;
  });
  return index < 0 ? null : index + 1;
};

/** Nearest first, each to its last free place; the farthest takes the rest. */
const fill = (members: readonly SplitMember[], people: number): readonly SplitShare[] => {
  let left = people;
  return members.flatMap(({ id, free }) => {
    const sent = Math.min(free, left);
    left -= sent;
    return sent === 0 ? [] : [{ id, people: sent }];
  });
};

/**
 * The best way to send people to several centres: the smallest number of centres, and of those ways
 * the one with the least travel in sum. Families are not known here: whom to keep together is for
 * the people on the spot. Null where the places are not enough, or are in more than
 * {@link MOST_PARTS} centres.
 */
export const bestSplit = (
  members: readonly SplitMember[],
  people: number,
): readonly SplitShare[] | null => {
  const able = members.filter(({ free, score }) => free > 0 && Number.isFinite(score));
  const size = fewest(able, people);
  if (size === null || size > MOST_PARTS) {
    return null;
  }
  const candidates = notOutdone(able.toSorted(byScore), size);
  return fill(fewestThatHold(candidates, size, people).toSorted(byScore), people);
};
