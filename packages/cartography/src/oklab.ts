import type { Hex } from './map-colours';
import { parseHex } from './parse-hex';

/** Lightness 0 to 1 and the two opponent axes of OKLab. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** Light of a channel of sRGB (IEC 61966-2-1), 0 to 1. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

const FULL = 255;

const hexOf = (channels: readonly number[]): Hex =>
  `#${channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, gamma(channel))) * FULL))
    .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
    .join('')}`;

/** A colour in OKLab, where equal steps look equally large (B. Ottosson, "A perceptual color space", 2020). */
export const toOklab = (hex: Hex): Oklab => {
  const [red, green, blue] = parseHex(hex).map((byte) => linear(byte / FULL));
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
};

/** The nearest colour that a screen can show. */
export const fromOklab = ([lightness, a, b]: Oklab): Hex => {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hexOf([
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]);
};
