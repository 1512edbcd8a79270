import type { Hex } from './map-colours';
import { linear } from './oklab';
import { parseHex } from './parse-hex';

/**
 * Two greys nearer than this are taken for one on a copy: by CIE L* (0 to 100), of which an eye tells 1
 * side by side, and a copier, which knows some 14 greys, 7.
 */
export const LEAST_GREY_STEP = 7;

const FULL = 255;
/** CIE 15: below this share of light L* is a line. */
const DARK = 216 / 24_389;

/** How light a colour is without its hue, as a copier sees it: CIE L*, 0 to 100. */
export const lightnessOf = (hex: Hex): number => {
  const [red = 0, green = 0, blue = 0] = parseHex(hex).map((byte) => linear(byte / FULL));
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return light > DARK ? 116 * Math.cbrt(light) - 16 : (light * 24_389) / 27;
};

/** Whether no two of some colours look alike in greyscale. */
export const holdsInGreyscale = (colours: readonly Hex[]): boolean => {
  const greys = colours.map(lightnessOf).toSorted((a, b) => a - b);
  return greys.slice(1).every((grey, index) => grey - (greys[index] ?? 0) >= LEAST_GREY_STEP);
};
