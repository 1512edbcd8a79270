import type { Iso3, Position } from '@waystation/domain';
import { kmOfDegrees, kmToRing } from './km-to-ring';

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

const isInBox = (
  { west, south, east, north }: Boxed,
  [x, y]: Position,
  [wide, tall]: readonly [number, number],
): boolean => x >= west - wide && x <= east + wide && y >= south - tall && y <= north + tall;

const contains = (area: Boxed, point: Position): boolean =>
  isInBox(area, point, [0, 0]) && area.polygons.some((rings) => isInRings(rings, point));

/** Outlines are simplified for the screen: this near to one, nobody can tell on which side a point lies. */
const DOUBT_KM = 2;

const isNear = (area: Boxed, point: Position): boolean => {
  const [east, north] = kmOfDegrees(point[1]);
  return (
    isInBox(area, point, [DOUBT_KM / east, DOUBT_KM / north]) &&
    area.polygons.some((rings) => rings.some((ring) => kmToRing(ring, point) <= DOUBT_KM))
  );
};

/**
 * The countries that a point may lie in: one where that is sure, two or more near the border between
 * them, none where nobody knows.
 */
export type CountriesAt = (position: Position) => readonly Iso3[];

/**
 * Tells which country a point lies in by the boundaries loaded. A point outside all of them lies
 * nobody knows where. Near an outline with no other country beyond it is a coast, or a neighbour
 * whose boundaries are not loaded; the two look the same, and a coast is no border.
 */
export const countryFinder = (outlines: readonly Outline[]): CountriesAt => {
  const areas = outlines.map(boxed);
  return (position) => {
    const own = areas.find((area) => contains(area, position))?.country;
    const near = new Set(
      areas
        .filter(({ country }) => country !== own)
        .flatMap((area) => (isNear(area, position) ? [area.country] : [])),
    );
    if (own === undefined) {
      return near.size > 1 ? [...near] : [];
    }
    return [own, ...near];
  };
};
