import { type CentreCount, type CentreLog, groupBy, type PlaceId } from '@waystation/domain';

/** Counts gathered by centre, oldest first. */
export const centreLogsOf = (
  counts: readonly (readonly [PlaceId, CentreCount])[],
): readonly CentreLog[] =>
  [...groupBy(counts, ([centre]) => centre)].map(([centre, own]) => ({
    centre,
    statusLog: [],
    counts: own.map(([, count]) => count).toSorted((a, b) => a.at.localeCompare(b.at)),
  }));
