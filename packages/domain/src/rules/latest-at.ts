/**
 * The newest entry of a log at or before a moment; of entries of one time the last. A moment of a
 * day is newer than the day alone, which says no hour.
 */
export const latestAt = <Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  moment: Date,
): Entry | null =>
  // Logs come oldest first and grow without end: from the newest on, few dates have to be read.
  entries.reduceRight<Entry | null>((best, entry) => {
    const isNewer = best === null || entry.at > best.at;
    return isNewer && new Date(entry.at).getTime() <= moment.getTime() ? entry : best;
  }, null);
