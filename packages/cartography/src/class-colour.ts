import { MAX_CLASSES } from './class-breaks';
import type { Hex, Ramp } from './map-colours';

/** Which of the five shades fewer classes use, so that neighbours stay as far apart as they can. */
const SHADES = [
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
] as const satisfies readonly (readonly number[])[];

/** The shades of so many classes (1 to 5), few to many. Throws outside that. */
export const classColours = (ramp: Ramp, classes: number): readonly Hex[] => {
  const shades = SHADES[classes - 1];
  if (shades === undefined) {
    throw new Error(`there are colours for 1 to ${MAX_CLASSES} classes, not ${classes}`);
  }
  return shades.map((shade) => ramp[shade]);
};
