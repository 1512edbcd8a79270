import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '#xlsx/write-archive';
import { examineFile, inReadingOrder } from '../src/index';
import { buildGeoPackage, wkbPoint } from './build-geopackage';
import { buildDbf, buildShapefile, buildShp, type TestShape } from './build-shapefile';
import { anOperation } from './shared-data';

const examine = (bytes: Uint8Array | string) =>
  examineFile({
    fileName: 'map',
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    operation: anOperation('SSD'),
    options: { now: new Date('2026-06-01') },
  });

const codeOf = async (bytes: Uint8Array | string) => {
  const { result } = await examine(bytes);
  return result.kind === 'refused' ? result.rejects[0].code : 'read';
};

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const UTM36N = `PROJCS["WGS_1984_UTM_Zone_36N",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",33.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
const ADINDAN = WGS84.replace('D_WGS_1984', 'D_Adindan').replace('GCS_WGS_1984', 'GCS_Adindan');

/** Against the clock, as a hole; turned round, with the clock, as an outer ring. */
const square = (x: number, y: number, size: number): readonly (readonly [number, number])[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const outer = (x: number, y: number, size: number) => square(x, y, size).toReversed();

const AREA = {
  ADM0_PCODE: 'SS',
  ADM1_PCODE: 'SS01',
  ADM1_EN: 'Béla',
  validOn: '2021-09-24',
};
const SHAPE: TestShape = { rings: [outer(30, 5, 2), square(30.5, 5.5, 0.5), outer(33, 5, 1)] };

const SITE = { 'Site ID': 'S1', 'Site name': 'Aruwa', 'IDP individuals': '40', round: '3' };

const kml = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const data = (name: string, value: string): string =>
  `<Data name="${name}"><value>${value}</value></Data>`;
const PLACEMARK = `<Placemark><name>Aruwa</name><description>call Mr X</description><ExtendedData>${data('Site ID', 'S1')}${data('Site name', 'Aruwa')}${data('IDP individuals', '40')}${data('reporting date', '2026-05-14')}</ExtendedData><Point><coordinates> 31.5,4.8,0 </coordinates></Point></Placemark>`;

describe('a zipped shapefile', () => {
  it('of boundaries is read as they are, with their holes', async () => {
    const { result, examination } = await examine(buildShapefile([[SHAPE, AREA]], WGS84));
    expect(result).toMatchObject({ kind: 'read', format: 'cod-ab', rejects: [] });
    const [area] = result.kind === 'read' ? result.dataset.areas : [];
    expect(area).toMatchObject({ pcode: 'SS01', names: { en: 'Béla' }, validOn: '2021-09-24' });
    expect(area?.geometry.coordinates).toEqual([
      [outer(30, 5, 2), square(30.5, 5.5, 0.5)],
      [outer(33, 5, 1)],
    ]);
    expect(examination.inspection.mayBeKept).toBe(true);
  });

  it('of points is a table, in degrees whatever its projection of WGS 84', async () => {
    const point: TestShape = { point: [333_598.0, 530_753.0] };
    const row = { pcode: 'SSDs000001', name: 'Aruwa', country: 'South Sudan', loc_type: 'Camp' };
    const { result } = await examine(buildShapefile([[point, row]], UTM36N));
    expect(result).toMatchObject({ kind: 'read', format: 'unhcr-locations', rejects: [] });
    const [longitude = 0, latitude = 0] =
      (result.kind === 'read' && result.dataset.sites[0]?.place.position) || [];
    expect(longitude).toBeCloseTo(31.5, 2);
    expect(latitude).toBeCloseTo(4.8, 2);
  });

  it.each([
    { what: 'another datum', bytes: buildShapefile([[SHAPE, AREA]], ADINDAN), code: 'otherDatum' },
    {
      what: 'areas without P-codes',
      bytes: buildShapefile([[SHAPE, { name: 'X' }]], WGS84),
      code: 'noPoints',
    },
    {
      what: 'no table',
      bytes: writeArchive([{ name: 'a.shp', content: buildShp([SHAPE]) }]),
      code: 'missingDbf',
    },
    {
      what: 'a table that is cut off',
      bytes: writeArchive([
        { name: 'a.shp', content: buildShp([SHAPE]) },
        { name: 'a.dbf', content: buildDbf([AREA]).subarray(0, 200) },
      ]),
      code: 'brokenDbf',
    },
    {
      what: 'shapes that are cut off',
      bytes: writeArchive([
        { name: 'a.shp', content: buildShp([SHAPE]).subarray(0, 180) },
        { name: 'a.dbf', content: buildDbf([AREA]) },
      ]),
      code: 'brokenShapefile',
    },
    {
      what: 'a bomb',
      bytes: writeArchive([{ name: 'a.shp', content: new Uint8Array(40_000_000) }]),
      code: 'inflatesTooFar',
    },
    {
      what: 'archives in it',
      bytes: writeArchive([{ name: 'inner.zip', content: buildShapefile([[SHAPE, AREA]], WGS84) }]),
      code: 'zipNotWorkbook',
    },
  ])('with $what is refused', async ({ bytes, code }) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('is read before what is about its areas', async () => {
    const sites = { name: 'sites', bytes: new TextEncoder().encode(kml(PLACEMARK)) };
    const areas = { name: 'areas', bytes: buildShapefile([[SHAPE, AREA]], WGS84) };
    const order = (await inReadingOrder([sites, areas])).map(({ name }) => name);
    expect(order).toEqual(['areas', 'sites']);
  });

  it('that is damaged anywhere is read or refused, never more', async () => {
    const parts = [buildShp([SHAPE, SHAPE]), buildDbf([AREA, AREA])] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (which, damage) => {
          const [shp, dbf] = parts.map((part) => new Uint8Array(part));
          const damaged = which === 0 ? shp : dbf;
          for (const [at, value] of damage) {
            damaged?.set([value], at % damaged.length);
          }
          const bytes = writeArchive([
            { name: 'a.shp', content: shp ?? '' },
            { name: 'a.dbf', content: dbf ?? '' },
          ]);
          expect(['read', 'refused']).toContain((await examine(bytes)).result.kind);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a map in XML', () => {
  it.each([
    { what: 'KML', bytes: kml(PLACEMARK) },
    { what: 'KMZ', bytes: writeArchive([{ name: 'doc.kml', content: kml(PLACEMARK) }]) },
  ])('of points is a table, without what is described: $what', async ({ bytes }) => {
    const { result, examination } = await examine(bytes);
    expect(result).toMatchObject({ kind: 'read', format: 'dtm-sites', rejects: [] });
    expect(result.kind === 'read' && result.dataset.sites[0]?.place.position).toEqual([31.5, 4.8]);
    expect(JSON.stringify([result, examination])).not.toContain('Mr X');
    expect(examination.inspection.mayBeKept).toBe(false);
  });

  it('of areas with P-codes is read as boundaries', async () => {
    const ring = (points: readonly (readonly number[])[]) =>
      `<LinearRing><coordinates>${points.join(' ')}</coordinates></LinearRing>`;
    const attributes = Object.entries(AREA).map(([name, value]) => data(name, value));
    const { result } = await examine(
      kml(
        `<Placemark><ExtendedData>${attributes.join('')}</ExtendedData><MultiGeometry><Polygon><outerBoundaryIs>${ring(square(30, 5, 2))}</outerBoundaryIs><innerBoundaryIs>${ring(square(30.5, 5.5, 0.5))}</innerBoundaryIs></Polygon></MultiGeometry></Placemark>`,
      ),
    );
    expect(result).toMatchObject({ kind: 'read', format: 'cod-ab', rejects: [] });
    expect(result.kind === 'read' && result.dataset.areas[0]?.geometry.coordinates).toEqual([
      [square(30, 5, 2), square(30.5, 5.5, 0.5)],
    ]);
  });

  it('of waypoints asks what they are, and reads no track, time or comment', async () => {
    const { result, examination } = await examine(
      '<gpx version="1.1"><wpt lat="4.8" lon="31.5"><time>2026-05-14</time><name>Aruwa</name><desc>secret</desc></wpt><trk><name>way home</name></trk></gpx>',
    );
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'unknownFormat' }] });
    const { columns, mayBeKept } = examination.inspection;
    expect(columns.map(({ name }) => name)).toEqual(['name', 'longitude', 'latitude']);
    expect(mayBeKept).toBe(false);
    expect(JSON.stringify(examination)).not.toMatch(/secret|way home/);
  });

  it.each([
    { xml: '<?xml version="1.0"?><feed/>', code: 'unknownXml' },
    { xml: kml(PLACEMARK).slice(0, -20), code: 'brokenXml' },
    { xml: `<!DOCTYPE kml [<!ENTITY a "b">]>${kml('&a;')}`, code: 'documentType' },
    {
      xml: `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>`,
      code: 'documentType',
    },
    { xml: kml('<Placemark><LineString/></Placemark>'), code: 'noPoints' },
  ])('that cannot be taken is refused as $code', async ({ xml, code }) => {
    expect(await codeOf(xml)).toBe(code);
  });

  it('that is cut off or changed anywhere is read or refused, never more', async () => {
    const whole = kml(PLACEMARK);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.string({ maxLength: 3 }), async (at, put) => {
        const { result } = await examine(whole.slice(0, at) + put + whole.slice(at + 2));
        expect(['read', 'refused']).toContain(result.kind);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a GeoPackage', () => {
  const places = [{ name: 'Aruwa', wkb: wkbPoint(31.5, 4.8) }];

  it('of points is a table, and is not kept, for databases keep what was deleted', async () => {
    const { result, examination } = await examine(await buildGeoPackage(places, WGS84));
    expect(result).toMatchObject({ kind: 'read', format: 'unhcr-locations', rejects: [] });
    expect(result.kind === 'read' && result.dataset.sites[0]?.place).toMatchObject({
      names: { en: 'Aruwa' },
      position: [31.5, 4.8],
    });
    expect(examination.inspection.mayBeKept).toBe(false);
  });

  it.each([
    { what: 'another datum', made: () => buildGeoPackage(places, ADINDAN), code: 'otherDatum' },
    {
      what: 'a view for a table',
      made: () => buildGeoPackage(places, WGS84, 'view'),
      code: 'noPoints',
    },
    {
      what: 'a geometry that is cut off',
      made: () => buildGeoPackage([{ name: 'A', wkb: wkbPoint(1, 2).subarray(0, 12) }], WGS84),
      code: 'notGeoPackage',
    },
    {
      what: 'nothing but its name',
      made: async () => new TextEncoder().encode('SQLite format 3\0 and nothing'),
      code: 'notGeoPackage',
    },
  ])('with $what is refused', async ({ made, code }) => {
    expect(await codeOf(await made())).toBe(code);
  });

  it('that is damaged anywhere is read or refused, never more', async () => {
    const whole = await buildGeoPackage(places, WGS84);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (damage) => {
          const damaged = new Uint8Array(whole);
          for (const [at, value] of damage) {
            damaged.set([value], at);
          }
          expect(['read', 'refused']).toContain((await examine(damaged)).result.kind);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('GeoJSON', () => {
  it('of points is a table of their attributes with longitude and latitude', async () => {
    const feature = {
      type: 'Feature',
      properties: { ...SITE, 'reporting date': '2026-05-14', Latitude: 'old' },
      geometry: { type: 'Point', coordinates: [31.5, 4.8] },
    };
    const { result } = await examine(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    );
    expect(result).toMatchObject({ kind: 'read', format: 'dtm-sites', rejects: [] });
    expect(result.kind === 'read' && result.dataset.sites[0]?.place.position).toEqual([31.5, 4.8]);
  });
});
