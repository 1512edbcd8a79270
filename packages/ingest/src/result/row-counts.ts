/** Adds one to the count of a key. */
export const countUp = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts in words for a note, largest first: "AFG 11,377, TCD 257". */
export const countsInWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${count.toLocaleString('en')}`)
    .join(', ');
