import type { FeatureGeometry, LonLat } from './feature';
import type { ToDegrees } from './read-shp';
import type { VertexCounter } from './vertex-counter';

const POINT = 1;
const POLYGON = 3;
const MULTI_POINT = 4;
const MULTI_POLYGON = 6;

/** Heights and measures by the thousands of a type (ISO 13249-3): how many numbers a position has. */
const DIMENSIONS = [2, 3, 3, 4] as const;

type Reading = { readonly toDegrees: ToDegrees; readonly vertices: VertexCounter };

/** Reads from front to back; beyond the end it throws RangeError. */
const createCursor = (view: DataView, { toDegrees, vertices }: Reading) => {
  let at = 0;
  let isLittle = true;
  const count = (): number => {
    at += 4;
    return view.getUint32(at - 4, isLittle);
  };
  const position = (dimensions: number): LonLat => {
    const found = toDegrees(view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle));
    at += dimensions * 8;
    return found;
  };
  /** Every item takes at least four bytes: a count beyond that is a lie. */
  const list = <Item>(read: () => Item): Item[] => {
    const items = count();
    if (items * 4 > view.byteLength - at) {
      throw new RangeError('The geometry ends before its last part.');
    }
    return Array.from({ length: items }, read);
  };
  return {
    start: (): { readonly type: number; readonly dimensions: number } => {
      isLittle = view.getUint8(at) === 1;
      at += 1;
      const type = count();
      return { type: type % 1000, dimensions: DIMENSIONS[Math.floor(type / 1000)] ?? 2 };
    },
    point: (dimensions: number): LonLat => {
      vertices.add(1);
      return position(dimensions);
    },
    list,
    polygon: (dimensions: number): LonLat[][] =>
      list(() => {
        const ring = list(() => position(dimensions));
        vertices.add(ring.length);
        return ring;
      }),
  };
};

/**
 * A geometry in well-known binary (ISO 13249-3), in degrees: points, the first of several points, and
 * polygons; null: another one, or none. Throws RangeError where it is cut off.
 */
export const readWkb = (bytes: Uint8Array, reading: Reading): FeatureGeometry | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor = createCursor(view, reading);
  const { type, dimensions } = cursor.start();
  switch (type) {
    case POINT:
      return { type: 'Point', coordinates: cursor.point(dimensions) };
    case POLYGON:
      return { type: 'MultiPolygon', coordinates: [cursor.polygon(dimensions)] };
    case MULTI_POINT: {
      const [first] = cursor.list(() => cursor.point(cursor.start().dimensions));
      return first === undefined ? null : { type: 'Point', coordinates: first };
    }
    case MULTI_POLYGON:
      return {
        type: 'MultiPolygon',
        coordinates: cursor.list(() => cursor.polygon(cursor.start().dimensions)),
      };
    default:
      return null;
  }
};
