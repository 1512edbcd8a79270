import type { Position } from 'geojson';

/** A point of the Web Mercator square, both axes 0 to 1, y counted from the north. */
export type MercatorPoint = { readonly x: number; readonly y: number };

/** Projects longitude and latitude in degrees to the Web Mercator square. */
export const toMercator = ([longitude = 0, latitude = 0]: Position): MercatorPoint => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude + 180) / 360,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
};
