import { RefusedFile } from '#result/refused-file';
import type { FeatureGeometry, LonLat } from './feature';
import { ringsToPolygons } from './rings-to-polygons';
import type { VertexCounter } from './vertex-counter';

const MAGIC = 9994;
const HEADER = 100;
const RECORD_HEADER = 8;

/** Types of shapes; each comes also with heights (+10) and measures (+20), which are not read. */
const KINDS = { 1: 'point', 3: 'line', 5: 'polygon', 8: 'points' } as const;
/** What a layer is made of. */
export type ShapeKind = (typeof KINDS)[keyof typeof KINDS];

/** The shapes of one layer; null: a record without a shape, or a line. */
export type Shapes = {
  readonly kind: ShapeKind;
  readonly geometries: readonly (FeatureGeometry | null)[];
};

const broken = (): RefusedFile =>
  new RefusedFile({
    code: 'brokenShapefile',
    reason: 'The shapes of the shapefile (.shp) are damaged or cut off.',
    remedy: 'Export the shapefile again from the program that made it.',
  });

const kindOf = (type: number): ShapeKind | null => {
  switch (type % 10) {
    case 1:
      return KINDS[1];
    case 3:
      return KINDS[3];
    case 5:
      return KINDS[5];
    case 8:
      return KINDS[8];
    default:
      return null;
  }
};

/** How coordinates become degrees. */
export type ToDegrees = (x: number, y: number) => LonLat;

type Reading = { readonly toDegrees: ToDegrees; readonly vertices: VertexCounter };

const positionAt = (shape: DataView, at: number, { toDegrees }: Reading): LonLat =>
  toDegrees(shape.getFloat64(at, true), shape.getFloat64(at + 8, true));

/** The byte at which the parts of a polygon begin, and that of the first of several points. */
const PARTS = 44;
const POINTS = 40;
const POSITION = 16;

const polygonOf = (shape: DataView, reading: Reading): FeatureGeometry => {
  const [parts, points] = [shape.getInt32(36, true), shape.getInt32(40, true)];
  const from = PARTS + parts * 4;
  if (parts < 1 || points < 1 || from + points * POSITION > shape.byteLength) {
    throw broken();
  }
  reading.vertices.add(points);
  const starts = Array.from({ length: parts }, (_, part) => shape.getInt32(PARTS + part * 4, true));
  const rings = starts.map((start, part) => {
    const end = starts[part + 1] ?? points;
    if (start < 0 || end <= start || end > points) {
      throw broken();
    }
    return Array.from({ length: end - start }, (_, index) =>
      positionAt(shape, from + (start + index) * POSITION, reading),
    );
  });
  return { type: 'MultiPolygon', coordinates: ringsToPolygons(rings) };
};

const pointOf = (shape: DataView, at: number, reading: Reading): FeatureGeometry => {
  reading.vertices.add(1);
  return { type: 'Point', coordinates: positionAt(shape, at, reading) };
};

const geometryOf = (
  shape: DataView,
  kind: ShapeKind | null,
  reading: Reading,
): FeatureGeometry | null => {
  switch (kind) {
    case 'point':
      return pointOf(shape, 4, reading);
    case 'points':
      return shape.getInt32(36, true) < 1 ? null : pointOf(shape, POINTS, reading);
    case 'polygon':
      return polygonOf(shape, reading);
    case 'line':
    case null:
      return null;
    default:
      return kind satisfies never;
  }
};

const readRecords = (view: DataView, kind: ShapeKind, reading: Reading): Shapes => {
  const geometries: (FeatureGeometry | null)[] = [];
  let at = HEADER;
  while (at + RECORD_HEADER < view.byteLength) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + RECORD_HEADER + length > view.byteLength) {
      throw broken();
    }
    const shape = new DataView(view.buffer, view.byteOffset + at + RECORD_HEADER, length);
    geometries.push(geometryOf(shape, kindOf(shape.getInt32(0, true)), reading));
    at += RECORD_HEADER + length;
  }
  return { kind, geometries };
};

/**
 * The shapes of a .shp file (ESRI Shapefile Technical Description, 1998) in degrees: points, the first of
 * several points, and polygons. Lines are counted and not read. Throws RefusedFile where it is damaged.
 */
export const readShp = (bytes: Uint8Array, reading: Reading): Shapes => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind =
    bytes.length < HEADER || view.getInt32(0) !== MAGIC ? null : kindOf(view.getInt32(32, true));
  if (kind === null) {
    throw broken();
  }
  try {
    return readRecords(view, kind, reading);
  } catch (error) {
    throw error instanceof RangeError ? broken() : error;
  }
};
