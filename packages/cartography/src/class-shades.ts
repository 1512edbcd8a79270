import { MAX_CLASSES } from './class-breaks';

/** Which of the five shades fewer classes use, so that neighbours stay as far apart as they can. */
const SHADES = [
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
] as const satisfies readonly (readonly number[])[];

/** One of the five shades of a ramp, from 0 (few) to 4 (many). */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** The shades of so many classes (1 to 5), few to many. Throws outside that. */
export const classShades = (classes: number): readonly Shade[] => {
  const shades = SHADES[classes - 1];
  if (shades === undefined) {
    throw new Error(`there are colours for 1 to ${MAX_CLASSES} classes, not ${classes}`);
  }
  return shades;
};
