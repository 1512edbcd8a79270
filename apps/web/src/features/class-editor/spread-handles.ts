type Group = { readonly sum: number; readonly size: number };

const meanOf = ({ sum, size }: Group): number => sum / size;

/** Neighbours that fall are put together at their mean, so that the means rise (isotonic regression). */
const risingGroups = (values: readonly number[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const value of values) {
    let group: Group = { sum: value, size: 1 };
    let before = groups.at(-1);
    while (before !== undefined && meanOf(before) > meanOf(group)) {
      group = { sum: before.sum + group.sum, size: before.size + group.size };
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups;
};

/**
 * Where handles stand on a line from 0 to 1 so that none lies over another: in order, `gap` apart or
 * as far as the line has room, and together as near to their places as that allows.
 */
export const spreadHandles = (places: readonly number[], gap: number): readonly number[] => {
  const least = Math.min(gap, 1 / Math.max(1, places.length - 1));
  const room = Math.max(0, 1 - least * (places.length - 1));
  const apart = places.map((place, index) => place - index * least);
  return risingGroups(apart)
    .flatMap((group) => Array.from({ length: group.size }, () => meanOf(group)))
    .map((at, index) => Math.min(room, Math.max(0, at)) + index * least);
};
