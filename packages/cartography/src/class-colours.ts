import { CLASS_COUNTS } from './class-breaks';
import type { Hex } from './map-colours';
import { fromOklab, toOklab } from './oklab';
import { PALETTE_RAMPS, type Palette } from './palettes';
import type { Theme } from './theme';

/** How the classes of a map are coloured. */
export type ClassLook = { readonly palette: Palette; readonly theme: Theme };

/** Which of the five colours fewer classes use, so that neighbours stay as far apart as they can. */
const OF_FIVE = [[2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]] as const;

const between = (ramp: readonly Hex[], share: number): Hex => {
  const at = share * (ramp.length - 1);
  const [below, above] = [ramp[Math.floor(at)], ramp[Math.ceil(at)]];
  if (below === undefined || above === undefined) {
    throw new Error(`a ramp has colours from 0 to 1, not at ${share}`);
  }
  const part = at - Math.floor(at);
  const [from, to] = [toOklab(below), toOklab(above)];
  const mixed = (axis: 0 | 1 | 2): number => from[axis] + (to[axis] - from[axis]) * part;
  return part === 0 ? below : fromOklab([mixed(0), mixed(1), mixed(2)]);
};

/**
 * The colours of so many classes (1 to 9), few to many: up to five are the ramp's own, more are
 * mixed between them at equal steps. Throws outside that.
 */
export const classColours = (classes: number, { palette, theme }: ClassLook): readonly Hex[] => {
  const ramp = PALETTE_RAMPS[palette][theme];
  if (!Number.isInteger(classes) || classes < 1 || classes > CLASS_COUNTS.most) {
    throw new Error(`there are colours for 1 to ${CLASS_COUNTS.most} classes, not ${classes}`);
  }
  const chosen = OF_FIVE[classes - 1];
  return chosen === undefined
    ? Array.from({ length: classes }, (_, index) => between(ramp, index / (classes - 1)))
    : chosen.map((index) => ramp[index]);
};
