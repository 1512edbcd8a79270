import type { SplitMember } from './split-member';

/**
 * Leaves out who can stand in no best group of `size`: a member that `size` others outdo, being
 * nearer and having no fewer places, can always be replaced by one of them. Members come nearest
 * first; who is outdone by one left out is outdone by those who outdo that one.
 */
export const notOutdone = (
  nearestFirst: readonly SplitMember[],
  size: number,
): readonly SplitMember[] => {
  const kept: SplitMember[] = [];
  for (const member of nearestFirst) {
    let better = 0;
    for (const { free } of kept) {
      better += free >= member.free ? 1 : 0;
    }
    if (better < size) {
      kept.push(member);
    }
  }
  return kept;
};
