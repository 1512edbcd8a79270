import { normalise } from './normalise';
import { rankMatch } from './rank-match';
import type { Findable, SearchEntry } from './search-entry';
import { soundSkeleton } from './sound-skeleton';

/** As many as fit above a phone's keyboard with room to scroll. */
const SHOWN_AT_MOST = 8;

/** Among equal matches the larger kind of thing comes first. */
const KIND_ORDER = { area: 0, crossing: 1, centre: 2, site: 3 } as const satisfies Record<
  Findable['kind'],
  number
>;

/** The best matches of a query, best first; among equals by kind, then by people, then by name. */
export const findMatches = (
  entries: readonly SearchEntry[],
  query: string,
  limit = SHOWN_AT_MOST,
): readonly Findable[] => {
  const prepared = {
    text: normalise(query),
    code: query.trim().toLowerCase(),
    skeleton: soundSkeleton(query),
  };
  if (prepared.text === '') {
    return [];
  }
  return entries
    .flatMap((entry) => {
      const rank = rankMatch(entry, prepared);
      return rank === null ? [] : [{ rank, found: entry.found }];
    })
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        KIND_ORDER[a.found.kind] - KIND_ORDER[b.found.kind] ||
        (b.found.weight ?? -1) - (a.found.weight ?? -1) ||
        a.found.name.localeCompare(b.found.name),
    )
    .slice(0, limit)
    .map(({ found }) => found);
};
