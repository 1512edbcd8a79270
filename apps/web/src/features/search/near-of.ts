import type { Position } from '@waystation/domain';
import type { NearOf } from '@waystation/i18n/coordinates';
import { findMatches } from './find-matches';
import type { Findable, SearchEntry } from './search-entry';

type Near = {
  readonly entries: readonly SearchEntry[];
  readonly positionOf: (found: Findable) => Position | null;
  /** The middle of the map. */
  readonly centre: Position | null;
};

/** Where a short Plus Code is near: the best find for the town beside it, `Juba, South Sudan` or `Juba`. */
export const nearOfFound =
  ({ entries, positionOf, centre }: Near): NearOf =>
  (town) => {
    if (town === null) {
      return centre;
    }
    const [name = ''] = town.split(/[,،]/);
    const [found] = [town, name].flatMap((query) => findMatches(entries, query, 1));
    return found === undefined ? null : positionOf(found);
  };
