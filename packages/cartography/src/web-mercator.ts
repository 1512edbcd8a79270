import type { Position } from '@waystation/domain';

/** A point of the square world of Web Mercator: x and y from 0 to 1, y down. */
export type MercatorPoint = { readonly x: number; readonly y: number };

/** Beyond this latitude Web Mercator has no end; the square is cut here. */
const MAX_LATITUDE = 85.051129;

/** Where a position lies in the square world. */
export const toMercator = ([longitude, latitude]: Position): MercatorPoint => {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const radians = (clamped * Math.PI) / 180;
  return {
    x: (longitude + 180) / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  };
};

/** The position of a point of the square world; x outside 0 to 1 gives longitudes past 180°. */
export const fromMercator = ({ x, y }: MercatorPoint): readonly [number, number] => [
  x * 360 - 180,
  ((Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 4) * 360) / Math.PI,
];
