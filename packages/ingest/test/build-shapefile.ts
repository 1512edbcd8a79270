import { writeArchive } from '#xlsx/write-archive';

/** A shape to write: a point, or the rings of a polygon. */
export type TestShape =
  | { readonly point: readonly [number, number] }
  | { readonly rings: readonly (readonly (readonly [number, number])[])[] };

const POINT = 1;
const POLYGON = 5;
const NAME = 11;
const WIDTH = 40;

const bytes = (size: number, write: (view: DataView) => void): Uint8Array => {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return new Uint8Array(view.buffer);
};

const shapeBytes = (shape: TestShape): Uint8Array => {
  if ('point' in shape) {
    return bytes(20, (view) => {
      view.setInt32(0, POINT, true);
      view.setFloat64(4, shape.point[0], true);
      view.setFloat64(12, shape.point[1], true);
    });
  }
  const points = shape.rings.flat();
  const from = 44 + shape.rings.length * 4;
  return bytes(from + points.length * 16, (view) => {
    view.setInt32(0, POLYGON, true);
    view.setInt32(36, shape.rings.length, true);
    view.setInt32(40, points.length, true);
    let start = 0;
    for (const [part, ring] of shape.rings.entries()) {
      view.setInt32(44 + part * 4, start, true);
      start += ring.length;
    }
    for (const [index, [x, y]] of points.entries()) {
      view.setFloat64(from + index * 16, x, true);
      view.setFloat64(from + index * 16 + 8, y, true);
    }
  });
};

/** The bytes of a .shp file. */
export const buildShp = (shapes: readonly TestShape[]): Uint8Array => {
  const [first] = shapes;
  const header = bytes(100, (view) => {
    view.setInt32(0, 9994);
    view.setInt32(32, first !== undefined && 'point' in first ? POINT : POLYGON, true);
  });
  const records = shapes.flatMap((shape, index) => {
    const content = shapeBytes(shape);
    const start = bytes(8, (view) => {
      view.setInt32(0, index + 1);
      view.setInt32(4, content.length / 2);
    });
    return [start, content];
  });
  return new Uint8Array(Buffer.concat([header, ...records]));
};

/** The bytes of a .dbf file of text columns. */
export const buildDbf = (rows: readonly Readonly<Record<string, string>>[]): Uint8Array => {
  const names = Object.keys(rows[0] ?? {});
  const start = 32 + names.length * 32 + 1;
  const size = 1 + names.length * WIDTH;
  const header = bytes(start, (view) => {
    view.setUint8(0, 3);
    view.setUint32(4, rows.length, true);
    view.setUint16(8, start, true);
    view.setUint16(10, size, true);
    for (const [index, name] of names.entries()) {
      const at = 32 + index * 32;
      for (const [letter, code] of Buffer.from(name).subarray(0, NAME).entries()) {
        view.setUint8(at + letter, code);
      }
      view.setUint8(at + 11, 'C'.charCodeAt(0));
      view.setUint8(at + 16, WIDTH);
    }
    view.setUint8(start - 1, 0x0d);
  });
  const records = rows.map((row) => {
    const record = Buffer.alloc(size, ' ');
    for (const [index, name] of names.entries()) {
      record.write(row[name] ?? '', 1 + index * WIDTH, WIDTH);
    }
    return record;
  });
  return new Uint8Array(Buffer.concat([header, ...records]));
};

/** A zipped shapefile of one layer. */
export const buildShapefile = (
  features: readonly (readonly [TestShape, Readonly<Record<string, string>>])[],
  prj?: string,
): Uint8Array =>
  writeArchive([
    { name: 'layer.shp', content: buildShp(features.map(([shape]) => shape)) },
    { name: 'layer.dbf', content: buildDbf(features.map(([, row]) => row)) },
    { name: 'layer.cpg', content: 'UTF-8' },
    ...(prj === undefined ? [] : [{ name: 'layer.prj', content: prj }]),
  ]);
