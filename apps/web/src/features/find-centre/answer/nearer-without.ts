import type { RankedCentre } from '@waystation/nearest';
import { isFolded, type TierRows } from './ordered';

/** A centre that people would go to if they knew no better, and how far it is. */
export type NearerWithout = { readonly centre: RankedCentre; readonly distanceKm: number };

/** A centre at most this share of the way to the first one listed is one that people pass or know of. */
const MUCH_NEARER = 0.5;

/**
 * The nearest centre that is folded away because nobody can be sent there, if it is much nearer than the
 * first that is listed: people will ask why they are sent past it. Null: there is none.
 */
export const nearerWithout = (parts: readonly TierRows[]): NearerWithout | null => {
  const first = parts.find(({ tier }) => !isFolded(tier))?.rows[0];
  if (first === undefined || first.distanceKm === null) {
    return null;
  }
  const limit = first.distanceKm * MUCH_NEARER;
  const [nearest = null] = parts
    .filter(({ tier }) => isFolded(tier))
    .flatMap(({ rows }) => rows)
    .flatMap((centre) =>
      centre.distanceKm !== null && centre.distanceKm < limit
        ? { centre, distanceKm: centre.distanceKm }
        : [],
    )
    .toSorted((a, b) => a.distanceKm - b.distanceKm);
  return nearest;
};
