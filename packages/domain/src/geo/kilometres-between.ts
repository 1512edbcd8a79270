/** Longitude first, as GeoJSON has it, in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, kilometres (IUGG). */
export const EARTH_KM = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points along a great circle (haversine); good to 0.5 %. */
export const kilometresBetween = (a: Point, b: Point): number => {
  const north = radians(b[1] - a[1]);
  const east = radians(b[0] - a[0]);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
};
