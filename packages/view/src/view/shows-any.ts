/** West, south, east and north in degrees; an east beyond 180 lies past the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Whether a map shows any of a place, on whichever side of the antimeridian each is written. */
export const showsAny = (extent: Box, [west, south, east, north]: Box): boolean =>
  south <= extent[3] &&
  north >= extent[1] &&
  [-360, 0, 360].some((turn) => west + turn <= extent[2] && east + turn >= extent[0]);
