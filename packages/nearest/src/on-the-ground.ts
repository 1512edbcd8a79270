import type { CoordinatePrecision, Place } from '@waystation/domain';

/** Positions that are of the place itself, not of the area that it lies in. */
const OF_THE_PLACE: readonly CoordinatePrecision[] = ['exact', 'approximate'];

/** As far as a closure reaches for the road that it is beside (packages/roads, cuts.ts). */
const MOST_DOUBT_KM = 2;

/** Whether a place has a position of its own, to which a way can be asked. */
export const isLocated = ({ precision }: Pick<Place, 'precision'>): boolean =>
  OF_THE_PLACE.includes(precision);

/**
 * Whether a place is known so well that the road nearest to it is the road at it. Closing the road
 * nearest to a rougher position closes a wrong one, and "no way" to such a position says too much.
 */
export const isOnTheGround = (place: Pick<Place, 'precision' | 'precisionKm'>): boolean =>
  isLocated(place) && (place.precisionKm ?? 0) <= MOST_DOUBT_KM;
