import { kilometresBetween } from '@waystation/domain';
import type { KnownPlace } from './known-place';

/** Areas are not round: a town at the edge of one lies farther from its middle than a circle of that size reaches. */
const REACH = 1.5;

const isIn = (area: KnownPlace, place: KnownPlace): boolean =>
  area.area !== undefined &&
  kilometresBetween(area.position, place.position) <=
    REACH * Math.sqrt(area.area.areaKm2 / Math.PI);

/**
 * Places of one name without the areas that are called after one of them: Juba is the town, and its county
 * says less of where people are. An area of that name elsewhere stays, to be asked back.
 */
export const withoutSurroundings = (places: readonly KnownPlace[]): readonly KnownPlace[] => {
  const points = places.filter(({ area }) => area === undefined);
  return places.filter(
    (place) => place.area === undefined || !points.some((point) => isIn(place, point)),
  );
};
