import type { Tags } from '../osm/read-ways';
import { CLASS_KMH, MOST_KMH } from './speeds';

const KM_OF_MILE = 1.609344;

/** A limit that nobody posts; larger numbers are mistakes. */
const FASTEST_LIMIT = 150;

const limitOf = (text: string | undefined): number | null => {
  const [, digits, unit] = /^(\d{1,3})\s*(mph)?$/.exec(text ?? '') ?? [];
  const kmh = Number(digits) * (unit === 'mph' ? KM_OF_MILE : 1);
  return kmh > 0 && kmh <= FASTEST_LIMIT ? kmh : null;
};

/**
 * Kilometres an hour of a vehicle on a road; 0: none passes. The slowest of what the class, the
 * posted limit, the surface, the grade of a track and the smoothness allow: OSRM lets a higher
 * limit raise the speed of a class, which is not borne out on the roads that this is for.
 */
export const vehicleKmh = (tags: Tags): number => {
  const byClass = CLASS_KMH.get(tags.get('highway') ?? '') ?? 0;
  const isTrack = tags.get('highway') === 'track';
  const bySort = isTrack && tags.get('tracktype') === 'grade1' ? 20 : byClass;
  const limits = [
    limitOf(tags.get('maxspeed')),
    MOST_KMH.tracktype.get(tags.get('tracktype') ?? ''),
    MOST_KMH.surface.get(tags.get('surface') ?? ''),
    MOST_KMH.smoothness.get(tags.get('smoothness') ?? ''),
  ];
  return limits.reduce<number>((least, limit) => Math.min(least, limit ?? least), bySort);
};
