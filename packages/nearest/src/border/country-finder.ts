import type { Iso3, Operation, Position } from '@waystation/domain';

/** Rings of GeoJSON: the outline of a polygon, then its holes. */
export type Rings = readonly (readonly (readonly number[])[])[];

/** The outline of a country, or of a part of it. */
export type Outline = { readonly country: Iso3; readonly polygons: readonly Rings[] };

type Boxed = Outline & {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

const boxed = (outline: Outline): Boxed => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of outline.polygons.flatMap(([outer]) => outer ?? [])) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return { ...outline, west, south, east, north };
};

/** Counts how often a ray to the east crosses the rings; holes are crossed a second time. */
const isInRings = (rings: Rings, [x, y]: Position): boolean => {
  let isIn = false;
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
    for (const [toX = 0, toY = 0] of ring) {
      if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) {
        isIn = !isIn;
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return isIn;
};

const contains = ({ west, south, east, north, polygons }: Boxed, point: Position): boolean =>
  point[0] >= west &&
  point[0] <= east &&
  point[1] >= south &&
  point[1] <= north &&
  polygons.some((rings) => isInRings(rings, point));

/**
 * Tells which country a point lies in by the boundaries loaded. Without any, a point of an
 * operation in one country lies there; with some, a point outside them lies nobody knows where.
 */
export const countryFinder = (
  { countries }: Pick<Operation, 'countries'>,
  outlines: readonly Outline[],
): ((position: Position) => Iso3 | null) => {
  if (outlines.length === 0) {
    const only = countries.length === 1 ? (countries[0] ?? null) : null;
    return () => only;
  }
  const areas = outlines.map(boxed);
  return (position) => areas.find((area) => contains(area, position))?.country ?? null;
};
