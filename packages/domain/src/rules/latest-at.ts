/**
 * The newest entry of a log at or before a moment; of entries of one time the last. A moment of a
 * day is newer than the day alone, which says no hour.
 */
export const latestAt = <Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  moment: Date,
): Entry | null => {
  const past = entries.filter((entry) => new Date(entry.at).getTime() <= moment.getTime());
  return past.reduce<Entry | null>(
    (best, entry) => (best === null || entry.at >= best.at ? entry : best),
    null,
  );
};
