import { EARTH_KM, type Position } from '@waystation/domain';

/** A point on the sphere of radius one. */
export type OnSphere = { readonly x: number; readonly y: number; readonly z: number };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A position as a point on the sphere, made once where many distances from it are wanted. */
export const onSphere = ([longitude, latitude]: Position): OnSphere => {
  const [east, north] = [radians(longitude), radians(latitude)];
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  };
};

/**
 * Kilometres between two points along a great circle, by the chord between them: the same as
 * {@link kilometresBetween} of the domain, so good to 0.6 %, at a fraction of its cost.
 */
export const kmOnSphere = (a: OnSphere, b: OnSphere): number => {
  const x = a.x - b.x;
  const y = a.y - b.y;
  const z = a.z - b.z;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
};
