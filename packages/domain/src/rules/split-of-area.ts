import type { Absence, Reported } from '../absence';
import { type LikeForLikeChange, likeForLikeChange } from './like-for-like';

/** A number of a round, and whether the round took it from an earlier one. */
export type CountedNumber = { readonly reported: Reported; readonly carriedOver: boolean };

/** The numbers of one area in two rounds: its own, or those of its places. */
export type AreaTwice = {
  readonly before: ReadonlyMap<string, CountedNumber>;
  readonly after: ReadonlyMap<string, CountedNumber>;
};

/** The like-for-like change of an area, and what was left out of it. */
export type AreaSplit = LikeForLikeChange & {
  /** Subjects with a number that one of the rounds took from an earlier one. */
  readonly carriedOver: number;
  /** Subjects with a number in either round that this audience is not shown. */
  readonly heldBack: number;
};

const absenceIn = (of: CountedNumber | undefined): Absence | null =>
  of?.reported.kind === 'absent' ? of.reported.absence : null;

/**
 * What changed in an area between two rounds, over what both counted anew. A number that is held back
 * in either round was covered by it: taken for newly covered or lost it would be told as a change of
 * coverage that there was not, and its neighbours' sums would say how large it is. A number carried over
 * stands still whatever happened, and says nothing of the time between.
 */
export const splitOfArea = (
  { before, after }: AreaTwice,
  { sameMethod }: { readonly sameMethod: boolean },
): AreaSplit => {
  const subjects = [...new Set([...before.keys(), ...after.keys()])];
  const either = (is: (one: CountedNumber | undefined) => boolean) => (subject: string) =>
    is(before.get(subject)) || is(after.get(subject));
  const isHeldBack = either((one) => absenceIn(one) === 'suppressed');
  const isCarriedOver = either((one) => one?.carriedOver === true);
  const heldBack = new Set(subjects.filter(isHeldBack));
  const carriedOver = new Set(
    subjects.filter((subject) => !heldBack.has(subject) && isCarriedOver(subject)),
  );
  const told = (counts: AreaTwice['before']): ReadonlyMap<string, Reported> =>
    new Map(
      [...counts].flatMap(([subject, { reported }]) =>
        heldBack.has(subject) || carriedOver.has(subject) ? [] : [[subject, reported] as const],
      ),
    );
  return {
    ...likeForLikeChange(told(before), told(after), sameMethod),
    carriedOver: carriedOver.size,
    heldBack: heldBack.size,
  };
};
