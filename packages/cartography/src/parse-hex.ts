import type { Hex } from './map-colours';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The three channels of `#RRGGBB`. Throws on anything else, since colours are our own constants. */
export const parseHex = (hex: Hex): Rgb => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) {
    throw new Error(`not a colour: ${hex}`);
  }
  const [, red = '', green = '', blue = ''] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
};

/** A colour with an opacity 0 to 1, in the form that styles and SVG read. */
export const withOpacity = (hex: Hex, opacity: number): string =>
  `rgba(${parseHex(hex).join(',')},${opacity})`;
