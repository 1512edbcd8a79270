import type { AdminLevel } from '@waystation/domain';
import { findMatches } from '../search/find-matches';
import type { FindableSubject, SearchEntry } from '../search/search-entry';

/** The areas that can be chosen at a level, and those that fit the query but are of another. */
export type Choosable = {
  readonly rows: readonly FindableSubject[];
  readonly ofOtherLevels: readonly FindableSubject[];
};

/** More would not be read. */
const MOST_OTHERS = 3;

/** Every area is looked through: a list cut short would hide what is asked for. */
const NO_LIMIT = 10_000;

const isArea = (found: { readonly kind: string }): found is FindableSubject =>
  found.kind === 'area';

/** The areas of a level by name; with a query those that fit it, best first. */
export const choosableAreas = (
  entries: readonly SearchEntry[],
  { level, query }: { readonly level: AdminLevel; readonly query: string },
): Choosable => {
  if (query.trim() === '') {
    return {
      rows: entries
        .map(({ found }) => found)
        .filter(isArea)
        .filter((area) => area.level === level)
        .toSorted((a, b) => a.name.localeCompare(b.name)),
      ofOtherLevels: [],
    };
  }
  const fitting = findMatches(entries, query, NO_LIMIT).filter(isArea);
  return {
    rows: fitting.filter((area) => area.level === level),
    ofOtherLevels: fitting.filter((area) => area.level !== level).slice(0, MOST_OTHERS),
  };
};
