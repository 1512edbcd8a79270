import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';
import { type ChosenLayers, chooseLayers, type Layer } from './choose-layers';
import type { Feature, FeatureGeometry } from './feature';
import type { ToDegrees } from './read-shp';
import { readWkb } from './read-wkb';
import { toDegreesOf } from './to-degrees';
import { createVertexCounter, type VertexCounter } from './vertex-counter';

const notGeoPackage = (): RefusedFile =>
  new RefusedFile({
    code: 'notGeoPackage',
    reason: 'This is a database (SQLite), but no GeoPackage, or it is damaged.',
    remedy: 'Export the layer as GeoPackage, zipped shapefile or GeoJSON, the table as CSV.',
  });

const tooManyCells = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyCells',
    reason: `The layers have more than ${LIMITS.textCells.toLocaleString('en')} attributes.`,
    remedy: 'Export one layer, with the attributes that are needed.',
  });

/** Tables of features by the standard (OGC 12-128, 2.1); a view or a virtual table is none of them. */
const LAYERS = `
  select contents.table_name, geometry.column_name, system.definition
  from gpkg_contents as contents
  join gpkg_geometry_columns as geometry on geometry.table_name = contents.table_name
  join sqlite_master as master on master.name = contents.table_name
    and master.type = 'table' and master.sql not like '%virtual%'
  left join gpkg_spatial_ref_sys as system on system.srs_id = geometry.srs_id and system.srs_id > 0
  where contents.data_type = 'features'`;

/** Bytes of the envelope before the geometry, by its kind (OGC 12-128, 2.1.3). */
const ENVELOPES = [0, 32, 48, 48, 64] as const;
const FIXED = 8;
const IS_EMPTY = 0b1_0000;

type Reading = { readonly toDegrees: ToDegrees; readonly vertices: VertexCounter };

const geometryOf = (blob: SqlValue | undefined, reading: Reading): FeatureGeometry | null => {
  if (!(blob instanceof Uint8Array) || blob.length < FIXED) {
    return null;
  }
  const flags = blob[3] ?? 0;
  const envelope = ENVELOPES[(flags >> 1) & 0b111] ?? 0;
  const isGeoPackage = blob[0] === 0x47 && blob[1] === 0x50;
  return !isGeoPackage || (flags & IS_EMPTY) !== 0
    ? null
    : readWkb(blob.subarray(FIXED + envelope), reading);
};

const kindOf = (features: readonly Feature[]): Layer['kind'] => {
  const first = features.find(({ geometry }) => geometry !== null)?.geometry;
  if (first === undefined || first === null) {
    return 'line';
  }
  return first.type === 'Point' ? 'point' : 'polygon';
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isWritten = (value: SqlValue): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const readLayer = (
  database: Database,
  [name, column]: readonly [string, string],
  {
    reading,
    countCells,
  }: { readonly reading: Reading; readonly countCells: (cells: number) => void },
): Layer => {
  const statement = database.prepare(`select * from ${quoted(name)}`);
  const columns = statement.getColumnNames();
  const features: Feature[] = [];
  while (statement.step()) {
    const values = statement.get();
    countCells(values.length);
    const properties = columns.flatMap((key, index): [string, string | number][] => {
      const value = values[index];
      return key !== column && value !== undefined && isWritten(value) ? [[key, value]] : [];
    });
    features.push({
      type: 'Feature',
      properties: Object.fromEntries(properties),
      geometry: geometryOf(values[columns.indexOf(column)], reading),
    });
  }
  return { name, kind: kindOf(features), features };
};

const readLayers = (database: Database): ChosenLayers => {
  const vertices = createVertexCounter();
  let cells = 0;
  const countCells = (more: number): void => {
    cells += more;
    if (cells > LIMITS.textCells) {
      throw tooManyCells();
    }
  };
  const [found] = database.exec(LAYERS);
  const layers = (found?.values ?? []).map(([name, column, definition]) => {
    const wkt = typeof definition === 'string' ? definition : null;
    const reading = { toDegrees: toDegreesOf(wkt), vertices };
    return readLayer(database, [String(name), String(column)], { reading, countCells });
  });
  return chooseLayers(layers);
};

/**
 * The features of a GeoPackage. The database runs in WebAssembly, without a file system and without
 * extensions: nothing in it can reach anything outside. Throws RefusedFile where it is none.
 */
export const featuresOfGeoPackage = async (bytes: Uint8Array): Promise<ChosenLayers> => {
  const { Database: Opened } = await initSqlJs();
  const database = new Opened(bytes);
  try {
    return readLayers(database);
  } catch (error) {
    throw error instanceof RefusedFile ? error : notGeoPackage();
  } finally {
    database.close();
  }
};
