import { RefusedFile } from '#result/refused-file';
import type { LonLat } from './feature';

type Ring = readonly LonLat[];
type Box = readonly [west: number, south: number, east: number, north: number];
type Outer = { readonly rings: Ring[]; readonly box: Box };

/** The coasts with most islands have some thousands of rings. */
const MOST_RINGS = 50_000;

/** Twice the area, positive where the ring runs against the clock. */
const signedArea = (ring: Ring): number => {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum;
};

const boxOf = (ring: Ring): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
};

const isInBox = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

const isInside = ([x, y]: LonLat, ring: Ring): boolean => {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[index + 1] ?? ring[0] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      inside = !inside;
    }
  }
  return inside;
};

const extentOf = ([west, south, east, north]: Box): number => (east - west) * (north - south);

/** The smallest outer ring around a hole; undefined: the hole lies in none. */
const outerAround = (hole: Ring, outers: readonly Outer[]): Outer | undefined => {
  const box = boxOf(hole);
  const around = outers.filter((outer) => isInBox(box, outer.box));
  const [first] = hole;
  return around
    .filter(({ rings: [ring = []] }) => first !== undefined && isInside(first, ring))
    .concat(around)
    .toSorted((a, b) => extentOf(a.box) - extentOf(b.box))[0];
};

/**
 * Polygons from the rings of a shapefile: those that run with the clock are outer ones, the others holes
 * of the smallest one around them (ESRI Shapefile Technical Description, 1998). A hole in nothing is
 * taken for an area. Throws RefusedFile where a feature has more rings than any coast.
 */
export const ringsToPolygons = (rings: readonly Ring[]): readonly (readonly Ring[])[] => {
  if (rings.length > MOST_RINGS) {
    throw new RefusedFile({
      code: 'tooManyRings',
      reason: `An area has more than ${MOST_RINGS.toLocaleString('en')} rings.`,
      remedy: 'Import the simplified edition of the source.',
    });
  }
  const outers: Outer[] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    if (signedArea(ring) > 0) {
      holes.push(ring);
    } else {
      outers.push({ rings: [ring], box: boxOf(ring) });
    }
  }
  const orphans: Ring[] = [];
  for (const hole of holes) {
    const outer = outerAround(hole, outers);
    if (outer === undefined) {
      orphans.push(hole);
    } else {
      outer.rings.push(hole);
    }
  }
  return [...outers.map((outer) => outer.rings), ...orphans.map((ring) => [ring])];
};
