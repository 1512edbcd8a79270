/** The ellipsoid of WGS 84 (EPSG 7030): half the major axis in metres, and the flattening. */
const SEMI_MAJOR_METERS = 6_378_137;
const FLATTENING = 1 / 298.257223563;

const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** One degree in radians. */
export const RADIANS = Math.PI / 180;

const q = (sine: number): number =>
  (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));

const Q_POLE = q(1);

/** The radius in metres of the sphere that has the ellipsoid's area. */
export const AUTHALIC_RADIUS_METERS = SEMI_MAJOR_METERS * Math.sqrt(Q_POLE / 2);

/**
 * The latitude on the sphere of equal area, in degrees (EPSG Guidance Note 7-2, method 9820): maps
 * drawn from it with the formulas of a sphere keep the areas of the ellipsoid.
 */
export const authalicLatitude = (latitude: number): number =>
  Math.asin(Math.max(-1, Math.min(1, q(Math.sin(latitude * RADIANS)) / Q_POLE))) / RADIANS;

/** The latitude on the ellipsoid of one on the sphere of equal area, by the series of the same note. */
export const geodeticLatitude = (authalic: number): number => {
  const beta = authalic * RADIANS;
  const [e4, e6] = [E2 ** 2, E2 ** 3];
  return (
    authalic +
    ((E2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * beta) +
      ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * beta) +
      ((761 * e6) / 45_360) * Math.sin(6 * beta)) /
      RADIANS
  );
};

/**
 * How much wider and lower a map of the sphere is drawn so that its scale is true at its centre in
 * every direction: D of the same note. The poles themselves have no direction; D is that just beside.
 */
export const centreStretch = (latitude: number): number => {
  const beside = Math.max(-89.999, Math.min(89.999, latitude));
  const sine = Math.sin(beside * RADIANS);
  const parallel =
    (SEMI_MAJOR_METERS * Math.cos(beside * RADIANS)) / Math.sqrt(1 - E2 * sine * sine);
  return parallel / (AUTHALIC_RADIUS_METERS * Math.cos(authalicLatitude(beside) * RADIANS));
};
