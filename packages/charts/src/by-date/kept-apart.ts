/**
 * Which of several positions can be named so that names do not touch: at least `gap` from the one
 * before. The one at `first` is named before all others; null: none is.
 */
export const keptApart = (
  positions: readonly number[],
  gap: number,
  first: number | null,
): ReadonlySet<number> => {
  const kept = new Set<number>(first === null ? [] : [first]);
  const fixed = first === null ? null : (positions[first] ?? null);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, at] of positions.entries()) {
    const isFree = fixed === null || index === first || Math.abs(at - fixed) >= gap;
    if (isFree && at - last >= gap) {
      kept.add(index);
      last = at;
    }
  }
  return kept;
};
