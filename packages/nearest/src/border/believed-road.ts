import type { KnownCentre } from '../ground';
import { isOnTheGround } from '../on-the-ground';
import type { RoadAnswer } from '../travel/travel-times';
import type { BorderTo } from './border-to';

/** Distances by way of a crossing are those of a sphere, good to 0.6 %. */
const SPHERE = 0.994;

/** The posts of a crossing lie apart, and its coordinates are often those of an office beside it. */
const POSTS_KM = 1;

/** No road through a crossing is shorter than the straight lines to it and on from it. */
const leastKm = ({ gate, km }: NonNullable<BorderTo['through']>): number =>
  km * SPHERE - 2 * (gate.crossing.place.precisionKm ?? POSTS_KM);

const isThrough = ({ through }: BorderTo, km: number): boolean =>
  through === null ||
  !Number.isFinite(through.km) ||
  (through.gate.isByRoad && km >= leastKm(through));

/**
 * What a road network said, as far as it says something of the way that the answer names. A network
 * knows of no borders: its way may lead through another crossing than the one that can be passed, and
 * its time is then not that of the named way. Null: the straight line through the crossing is told.
 */
export const believedRoad = (
  road: RoadAnswer | null,
  { centre }: KnownCentre,
  border: BorderTo,
): RoadAnswer | null => {
  switch (road?.kind) {
    case 'road':
      return isThrough(border, road.travel.km) ? road : null;
    case 'noWay':
      return isOnTheGround(centre.place) ? road : null;
    default:
      return null;
  }
};
