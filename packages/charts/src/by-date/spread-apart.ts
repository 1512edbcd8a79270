/**
 * Positions on an axis moved apart as little as needed, so that each is at least `gap` after the one
 * before; in order, and not beyond `end`. Where there is no room for the gap all get an even share.
 */
export const spreadApart = (
  positions: readonly number[],
  gap: number,
  end: number,
): readonly number[] => {
  const [first = 0] = positions;
  const room = positions.length < 2 ? gap : (end - first) / (positions.length - 1);
  const least = Math.min(gap, room);
  const onwards: number[] = [];
  for (const at of positions) {
    onwards.push(Math.max(at, (onwards.at(-1) ?? Number.NEGATIVE_INFINITY) + least));
  }
  const back: number[] = [];
  for (const at of onwards.toReversed()) {
    back.push(Math.min(at, (back.at(-1) ?? end + least) - least));
  }
  return back.toReversed();
};

/** Where a position stands after others were moved: between the same two neighbours, in proportion. */
export const movedWith = (
  position: number,
  before: readonly number[],
  after: readonly number[],
): number => {
  const next = before.findIndex((at) => at >= position);
  const index = next < 0 ? before.length : next;
  const [low, high] = [before[index - 1], before[index]];
  const [from, to] = [after[index - 1], after[index]];
  if (low === undefined || from === undefined) {
    return position + (to ?? 0) - (high ?? 0);
  }
  if (high === undefined || to === undefined || high === low) {
    return position + from - low;
  }
  return from + ((position - low) / (high - low)) * (to - from);
};
