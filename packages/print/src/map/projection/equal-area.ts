import type { Position } from '@waystation/domain';
import { geoAzimuthalEqualArea } from 'd3-geo';
import {
  AUTHALIC_RADIUS_METERS,
  authalicLatitude,
  centreStretch,
  geodeticLatitude,
} from './ellipsoid';

/** A point of a plane: east and south of its origin. */
export type Point = readonly [x: number, y: number];

/** Metres on the plane that touches the ellipsoid at the centre, x to the east and y to the south. */
export type EqualArea = {
  readonly centre: Position;
  readonly toMeters: (position: Position) => Point;
  readonly toPosition: (meters: Point) => Position;
};

const unitProjection = (centre: Position) =>
  geoAzimuthalEqualArea()
    .rotate([-centre[0], -authalicLatitude(centre[1])])
    .translate([0, 0])
    .scale(1)
    // Lines are divided finely before they are projected, the same for every scale.
    .precision(0);

/** The projection of the sphere that a map is drawn by, in radii; it cuts the world opposite the centre. */
export const sphereProjection = (centre: Position): ReturnType<typeof unitProjection> =>
  unitProjection(centre);

/** Lambert's azimuthal equal-area projection of WGS 84 (EPSG method 9820) round a centre. */
export const equalArea = (centre: Position): EqualArea => {
  const sphere = unitProjection(centre);
  const stretch = centreStretch(centre[1]);
  return {
    centre,
    toMeters: ([longitude, latitude]) => {
      const [x, y] = sphere([longitude, authalicLatitude(latitude)]) ?? [0, 0];
      return [x * AUTHALIC_RADIUS_METERS * stretch, (y * AUTHALIC_RADIUS_METERS) / stretch];
    },
    toPosition: ([x, y]) => {
      const [longitude, latitude] = sphere.invert?.([
        x / AUTHALIC_RADIUS_METERS / stretch,
        (y / AUTHALIC_RADIUS_METERS) * stretch,
      ]) ?? [0, 0];
      return [longitude, geodeticLatitude(latitude)];
    },
  };
};
