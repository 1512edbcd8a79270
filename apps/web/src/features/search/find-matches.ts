import {
  LAST_EXACT_RANK,
  type PreparedQuery,
  preparedQuery,
  type Rank,
  rankAcrossScripts,
  rankByLetters,
  rankBySound,
} from '@waystation/i18n/names';
import type { Findable, SearchEntry } from './search-entry';

/** As many as fit above a phone's keyboard with room to scroll. */
const SHOWN_AT_MOST = 8;

/** Among equal matches the larger kind of thing comes first. */
const KIND_ORDER = { area: 0, town: 1, crossing: 2, centre: 3, site: 4 } as const satisfies Record<
  Findable['kind'],
  number
>;

type Ranked = { readonly rank: number; readonly found: Findable };

const ranked = (
  entries: readonly SearchEntry[],
  query: PreparedQuery,
  rankOf: Rank,
): readonly Ranked[] =>
  entries.flatMap((entry) => {
    const rank = rankOf(entry, query);
    return rank === null ? [] : [{ rank, found: entry.found }];
  });

const inOrder = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  KIND_ORDER[a.found.kind] - KIND_ORDER[b.found.kind] ||
  (b.found.weight ?? -1) - (a.found.weight ?? -1) ||
  a.found.name.localeCompare(b.found.name);

/**
 * The best matches of a query, best first; among equals by kind, then by people, then by name.
 * Misspellings are forgiven only where there is room and no name is the very query.
 */
export const findMatches = (
  entries: readonly SearchEntry[],
  query: string,
  limit = SHOWN_AT_MOST,
): readonly Findable[] => {
  const prepared = preparedQuery(query);
  if (prepared.spelling.text === '') {
    return [];
  }
  const read = ranked(entries, prepared, rankByLetters);
  const isFound = read.some(({ rank }) => rank <= LAST_EXACT_RANK);
  const known = new Set(read.map(({ found }) => found));
  const rest = entries.filter(({ found }) => !known.has(found));
  const heard =
    read.length >= limit ? [] : ranked(rest, prepared, isFound ? rankAcrossScripts : rankBySound);
  return [...read, ...heard]
    .toSorted(inOrder)
    .slice(0, limit)
    .map(({ found }) => found);
};
