import initSqlJs from 'sql.js';

/** What stands in a layer: attributes, and a geometry in well-known binary. */
export type TestFeature = { readonly name: string; readonly wkb: Uint8Array };

const HEADER = [0x47, 0x50, 0, 1, 0xe6, 0x10, 0, 0];

/** Well-known binary of a point, least byte first. */
export const wkbPoint = (x: number, y: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, x, true);
  view.setFloat64(13, y, true);
  return new Uint8Array(view.buffer);
};

/** A GeoPackage of one layer "places" with names. */
export const buildGeoPackage = async (
  features: readonly TestFeature[],
  definition: string,
  kind: 'table' | 'view' = 'table',
): Promise<Uint8Array> => {
  const { Database } = await initSqlJs();
  const database = new Database();
  const stored = kind === 'table' ? 'places' : 'stored';
  database.run(`
    create table gpkg_contents (table_name text, data_type text);
    create table gpkg_geometry_columns (table_name text, column_name text, srs_id int);
    create table gpkg_spatial_ref_sys (srs_id int, definition text);
    create table "${stored}" (fid integer primary key, name text, country text, pcode text, loc_type text, geom blob);
    insert into gpkg_contents values ('places', 'features');
    insert into gpkg_geometry_columns values ('places', 'geom', 4326);`);
  if (kind === 'view') {
    database.run('create view places as select * from stored');
  }
  database.run('insert into gpkg_spatial_ref_sys values (4326, ?)', [definition]);
  for (const { name, wkb } of features) {
    database.run(
      `insert into "${stored}" (name, country, pcode, loc_type, geom) values (?, 'South Sudan', ?, 'Camp', ?)`,
      [name, `SSDs-${name}`, new Uint8Array([...HEADER, ...wkb])],
    );
  }
  const bytes = database.export();
  database.close();
  return bytes;
};
