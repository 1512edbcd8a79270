import type { Centre, Crossing, Place, Position } from '@waystation/domain';
import { isLocated } from '@waystation/nearest';
import { pointText } from '../address/find-state';

type Named = {
  readonly crossings: readonly Crossing[];
  readonly centres: readonly Centre[];
};

/** Half of what an address rounds a point to, in degrees, and a little: farther off is another point. */
const NEAR_DEGREES = 0.000_06;

const isAt = ({ position }: Place, from: Position): boolean =>
  position !== null &&
  Math.abs(position[0] - from[0]) < NEAR_DEGREES &&
  Math.abs(position[1] - from[1]) < NEAR_DEGREES &&
  pointText(position) === pointText(from);

/** The crossing that stands at a point of an address; undefined: none does. */
export const crossingAt = (
  crossings: readonly Crossing[],
  from: Position | null,
): Crossing | undefined =>
  from === null ? undefined : crossings.find(({ place }) => isAt(place, from));

/** The crossing, else the centre, that stands at a point; null: none does, or only in the middle of its area. */
export const placeAt = ({ crossings, centres }: Named, from: Position | null): Place | null => {
  if (from === null) {
    return null;
  }
  const found =
    crossingAt(crossings, from) ??
    centres.find(({ place }) => isLocated(place) && isAt(place, from));
  return found?.place ?? null;
};
