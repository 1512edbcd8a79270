import { niceFloor } from './nice-number';

/** The equator's length over the 512 pixels of MapLibre's world at zoom 0 (WGS 84). */
const METERS_PER_PIXEL_AT_ZOOM_0 = (2 * Math.PI * 6_378_137) / 512;

/** Metres on the ground per CSS pixel of a Web Mercator map at a latitude and MapLibre zoom. */
export const metersPerPixel = (latitude: number, zoom: number): number =>
  (METERS_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;

/** A scale bar: a round distance in metres and its length in pixels. */
export type ScaleBar = { readonly meters: number; readonly widthPixels: number };

/** The longest bar of a round distance (1, 2, 2.5, 5 × 10ⁿ) that fits a width. */
export const scaleBar = (metersPerCssPixel: number, maxWidthPixels: number): ScaleBar => {
  const meters = niceFloor(metersPerCssPixel * maxWidthPixels);
  return { meters, widthPixels: meters / metersPerCssPixel };
};
