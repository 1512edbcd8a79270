import type { Basemap } from '@waystation/basemap';
import { kilometresBetween, type Position } from '@waystation/domain';
import { type KnownTown, townsOf } from '../plain/where/towns-of';

/** A town beside a point, as far from it as the crow flies. */
export type NearPlace = {
  readonly names: Readonly<Record<string, string>>;
  readonly country: string | null;
  readonly km: number;
};

const KM_DIGITS = 10;

/**
 * Gives the nearest town of the base map to a point; null: the base map is not
 * built. Towns are unpacked once: they are of the base map, which does not change.
 */
export const createNearestTown = (basemap: Basemap | null) => {
  const kept = new Map<string, readonly KnownTown[]>();
  return (countries: readonly string[], from: Position): NearPlace | null => {
    const key = countries.join(' ');
    const towns = kept.get(key) ?? townsOf(basemap, countries);
    kept.set(key, towns);
    let nearest: NearPlace | null = null;
    for (const {
      names,
      position,
      countries: [country = null],
    } of towns) {
      const km = kilometresBetween(position, from);
      if (nearest === null || km < nearest.km) {
        nearest = { names, country, km };
      }
    }
    return nearest && { ...nearest, km: Math.round(nearest.km * KM_DIGITS) / KM_DIGITS };
  };
};
