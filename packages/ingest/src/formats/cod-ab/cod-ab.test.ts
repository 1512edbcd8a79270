import { describe, expect, it } from 'vitest';
import { anOperation } from '../../../test/shared-data';
import { readWell, refusalOf, rejectCodes } from '../../../test/text-file';

const SQUARE = [
  [
    [30, 8],
    [31, 8],
    [31, 9],
    [30, 9],
    [30, 8],
  ],
];
const NEXT_SQUARE = [
  [
    [31, 8],
    [32, 8],
    [32, 9],
    [31, 9],
    [31, 8],
  ],
];
const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });

const LEGACY = {
  ADM2_EN: 'Rubkona',
  ADM2_FR: 'Roubkona',
  ADM2_PCODE: 'SS0609',
  ADM2_REF: null,
  ADM1_EN: 'Unity',
  ADM1_PCODE: 'SS06',
  ADM0_EN: 'South Sudan',
  ADM0_PCODE: 'SS',
  date: '2018-08-15',
  validOn: '2018-08-17',
  ValidTo: null,
};
const CURRENT = {
  adm2_name: 'Rubkona',
  adm2_name1: 'ربكونا',
  adm2_name2: null,
  adm2_pcode: 'SS0609',
  adm1_name: 'Unity',
  adm1_pcode: 'SS06',
  adm0_name: 'South Sudan',
  adm0_pcode: 'SS',
  lang: 'en',
  lang1: 'ar',
  lang2: null,
  iso2: 'SS',
  iso3: 'SSD',
  version: 'v02',
  valid_on: '2023-04-28',
  valid_to: null,
};

const feature = (properties: object, geometry: unknown = polygon(SQUARE)) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('cod-ab', () => {
  it('reads the legacy attributes: names by language, parent, version date', async () => {
    const { format, dataset } = await readWell(collection(feature(LEGACY)));
    expect(format).toBe('cod-ab');
    expect(dataset.areas).toEqual([
      {
        pcode: 'SS0609',
        level: 2,
        names: { en: 'Rubkona', fr: 'Roubkona' },
        parent: 'SS06',
        validOn: '2018-08-17',
        validTo: null,
        version: null,
        geometry: { type: 'MultiPolygon', coordinates: [SQUARE] },
      },
    ]);
  });

  it('reads the current attributes: languages named beside the names, version label', async () => {
    const { dataset } = await readWell(collection(feature(CURRENT)));
    expect(dataset.areas[0]).toMatchObject({
      names: { en: 'Rubkona', ar: 'ربكونا' },
      parent: 'SS06',
      validOn: '2023-04-28',
      version: 'v02',
    });
  });

  it('calls a country by its ISO3 code, and gives it as parent of level 1', async () => {
    const country = {
      adm0_name: 'South Sudan',
      adm0_pcode: 'SS',
      lang: 'en',
      valid_on: '2023-04-28',
    };
    const state = { ADM1_EN: 'Unity', ADM1_PCODE: 'SS06', ADM0_PCODE: 'SS', validOn: '2021-09-24' };
    const { dataset } = await readWell(collection(feature(country), feature(state)));
    expect(dataset.areas.map(({ pcode, level, parent }) => [pcode, level, parent])).toEqual([
      ['SSD', 0, null],
      ['SS06', 1, 'SSD'],
    ]);
  });

  it('takes the date of a file without one from its user', async () => {
    const { validOn: _, date: __, ...undated } = LEGACY;
    const text = collection(feature(undated));
    const refused = await readWell(text);
    expect(rejectCodes(refused)).toEqual(['1 missingVersion']);
    const [day] = (await readWell(collection(feature(LEGACY)))).dataset.areas;
    const { dataset } = await readWell(text, { options: { asOf: day?.validOn } });
    expect(dataset.areas[0]?.validOn).toBe('2018-08-17');
  });

  it('keeps two neighbours on one shared line on the screen', async () => {
    const text = collection(
      feature(LEGACY),
      feature({ ...LEGACY, ADM2_PCODE: 'SS0610' }, polygon(NEXT_SQUARE)),
    );
    const { dataset } = await readWell(text);
    const [topology] = dataset.topologies;
    expect(topology).toMatchObject({ level: 2, validOn: '2018-08-17' });
    const { objects, arcs, transform } = JSON.parse(topology?.topology ?? '');
    expect(objects.areas.geometries.map(({ id }: { id: string }) => id)).toEqual([
      'SS0609',
      'SS0610',
    ]);
    expect(arcs).toHaveLength(3);
    expect(transform.translate).toEqual([30, 8]);
  });

  it.each([
    {
      what: 'NaN',
      geometry: '{"type":"Polygon","coordinates":[[[30,8],[31,NaN],[31,9],[30,8]]]}',
      code: 'notANumber',
    },
    {
      what: 'infinity',
      geometry: '{"type":"Polygon","coordinates":[[[30,8],[31,-Infinity],[31,9],[30,8]]]}',
      code: 'notANumber',
    },
    {
      what: 'text',
      geometry: '{"type":"Polygon","coordinates":[[[30,8],["31",8],[31,9],[30,8]]]}',
      code: 'notANumber',
    },
    {
      what: 'metres instead of degrees',
      geometry: JSON.stringify(
        polygon([
          [
            [500_000, 8],
            [500_001, 8],
            [500_001, 9],
            [500_000, 8],
          ],
        ]),
      ),
      code: 'outOfRange',
    },
    {
      what: 'an open ring',
      geometry: JSON.stringify(
        polygon([
          [
            [30, 8],
            [31, 8],
            [31, 9],
            [30, 9],
          ],
        ]),
      ),
      code: 'openRing',
    },
    {
      what: 'a ring of two points',
      geometry: JSON.stringify(
        polygon([
          [
            [30, 8],
            [31, 8],
            [30, 8],
          ],
        ]),
      ),
      code: 'openRing',
    },
    {
      what: 'swapped coordinates',
      geometry: JSON.stringify(
        polygon([
          [
            [8, 30],
            [8, 31],
            [9, 31],
            [9, 30],
            [8, 30],
          ],
        ]),
      ),
      code: 'swappedCoordinates',
    },
    { what: 'no geometry', geometry: 'null', code: 'emptyGeometry' },
    {
      what: 'no rings',
      geometry: '{"type":"MultiPolygon","coordinates":[]}',
      code: 'emptyGeometry',
    },
    { what: 'a point', geometry: '{"type":"Point","coordinates":[30,8]}', code: 'notPolygons' },
  ])('rejects a feature with $what and takes the others', async ({ geometry, code }) => {
    const bad = `{"type":"Feature","properties":${JSON.stringify({ ...LEGACY, ADM2_PCODE: 'SS0699' })},"geometry":${geometry}}`;
    const good = JSON.stringify(feature(LEGACY));
    const result = await readWell(`{"type":"FeatureCollection","features":[${good},${bad}]}`);
    expect(rejectCodes(result)).toEqual([`2 ${code}`]);
    expect(result.rejects[0]?.value).toBe('SS0699');
    expect(result.dataset.areas.map(({ pcode }) => pcode)).toEqual(['SS0609']);
  });

  it.each([
    { what: 'no P-code', properties: { name: 'Rubkona' }, code: 'missingPcode' },
    { what: 'a P-code of digits', properties: { ...LEGACY, ADM2_PCODE: '0609' }, code: 'badPcode' },
    {
      what: 'no name',
      properties: { ADM2_PCODE: 'SS0699', ADM0_PCODE: 'SS', validOn: '2018-08-17' },
      code: 'missingName',
    },
    { what: 'a P-code used before', properties: LEGACY, code: 'duplicatePcode' },
  ])('rejects a feature with $what', async ({ properties, code }) => {
    const result = await readWell(collection(feature(LEGACY), feature(properties)));
    expect(rejectCodes(result)).toEqual([`2 ${code}`]);
  });

  it('leaves areas of other countries out, but keeps outlines of whole countries', async () => {
    const uganda = {
      ADM2_EN: 'Adjumani',
      ADM2_PCODE: 'UG3065',
      ADM1_PCODE: 'UG3',
      ADM0_PCODE: 'UG',
      date: '2020-06-11',
    };
    const ghana = { adm0_name: 'Ghana', adm0_pcode: 'GH', lang: 'en', valid_on: '2011-01-01' };
    const inGhana = polygon([
      [
        [-2, 6],
        [-1, 6],
        [-1, 7],
        [-2, 7],
        [-2, 6],
      ],
    ]);
    const { dataset, rows } = await readWell(
      collection(feature(LEGACY), feature(uganda), feature(ghana, inGhana)),
    );
    expect(dataset.areas.map(({ pcode }) => pcode)).toEqual(['SS0609', 'GHA']);
    expect(rows).toMatchObject({ accepted: 2, skipped: 1 });
  });

  it('refuses boundaries of other countries alone', async () => {
    const refusal = await refusalOf(collection(feature(LEGACY)), { operation: anOperation('HTI') });
    expect(refusal).toMatchObject({
      code: 'otherCountries',
      reason: expect.stringContaining('SSD 1'),
    });
  });

  it('does not take any other GeoJSON for boundaries', async () => {
    const roads = collection({ type: 'Feature', properties: { name: 'A43' }, geometry: null });
    expect((await refusalOf(roads)).code).toBe('noPoints');
  });
});
