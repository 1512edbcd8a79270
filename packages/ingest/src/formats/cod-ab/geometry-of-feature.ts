import type { MultiPolygon, Position } from 'geojson';
import { isObject } from '#json/is-object';
import type { Refusal } from '#result/refused-file';

/** A geometry as published (a Polygon becomes a MultiPolygon of one), or what is wrong with it. */
export type GeometryRead =
  | { readonly kind: 'geometry'; readonly geometry: MultiPolygon; readonly vertices: number }
  | ({ readonly kind: 'bad' } & Refusal);

const bad = (code: string, reason: string, remedy: string): GeometryRead => ({
  kind: 'bad',
  code,
  reason,
  remedy,
});

const EMPTY = bad(
  'emptyGeometry',
  'The feature has no geometry.',
  'Export the boundaries again with geometry, or leave the feature out.',
);
const NOT_POLYGONS = bad(
  'notPolygons',
  'An area is drawn as a Polygon or MultiPolygon; this is something else.',
  'Export the areas as polygons.',
);
const NOT_A_NUMBER = bad(
  'notANumber',
  'A coordinate is not a number (NaN or blank).',
  'Repair the geometry in a GIS program and export it again.',
);
const OUT_OF_RANGE = bad(
  'outOfRange',
  'A coordinate is beyond 180° of longitude or 90° of latitude.',
  'Export in WGS 84 degrees (EPSG:4326), longitude first.',
);
const OPEN_RING = bad(
  'openRing',
  'A ring is not closed: its last position differs from its first, or it has fewer than four.',
  'Repair the geometry in a GIS program and export it again.',
);

type Ring = readonly unknown[];

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const problemOfRing = (ring: Ring): GeometryRead | null => {
  for (const position of ring) {
    const [x, y] = Array.isArray(position) ? position : [];
    if (!isNumber(x) || !isNumber(y)) {
      return NOT_A_NUMBER;
    }
    if (Math.abs(x) > 180 || Math.abs(y) > 90) {
      return OUT_OF_RANGE;
    }
  }
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && String(first) === String(last) ? null : OPEN_RING;
};

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && isNumber(value[0]) && isNumber(value[1]);
const isRing = (value: unknown): value is Position[] =>
  Array.isArray(value) && value.every(isPosition);
const isPolygon = (value: unknown): value is Position[][] =>
  Array.isArray(value) && value.every(isRing);

const polygonsOf = (geometry: unknown): readonly unknown[] | null => {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) {
    return null;
  }
  if (geometry.type === 'Polygon') {
    return [geometry.coordinates];
  }
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : null;
};

/** The geometry of a feature, checked ring by ring and kept as published. */
export const geometryOfFeature = (feature: unknown): GeometryRead => {
  const geometry = isObject(feature) ? feature.geometry : null;
  if (geometry === null || geometry === undefined) {
    return EMPTY;
  }
  const polygons = polygonsOf(geometry);
  if (polygons === null) {
    return NOT_POLYGONS;
  }
  const rings = polygons.flatMap((polygon): Ring[] =>
    Array.isArray(polygon) ? polygon.filter(Array.isArray) : [],
  );
  if (rings.length === 0) {
    return EMPTY;
  }
  const problem = rings.map(problemOfRing).find((found) => found !== null);
  if (problem !== undefined) {
    return problem;
  }
  const coordinates = polygons.filter(isPolygon);
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0);
  return { kind: 'geometry', geometry: { type: 'MultiPolygon', coordinates }, vertices };
};

/** The middle of a geometry's bounding box, in degrees. */
export const middleOf = ({ coordinates }: MultiPolygon): [number, number] => {
  const box = [180, 90, -180, -90] satisfies [number, number, number, number];
  for (const [x = 0, y = 0] of coordinates.flat(2)) {
    box[0] = Math.min(box[0] ?? x, x);
    box[1] = Math.min(box[1] ?? y, y);
    box[2] = Math.max(box[2] ?? x, x);
    box[3] = Math.max(box[3] ?? y, y);
  }
  return [((box[0] ?? 0) + (box[2] ?? 0)) / 2, ((box[1] ?? 0) + (box[3] ?? 0)) / 2];
};
