import { describe, expect, it } from 'vitest';
import { examineFile, TABLE_FORMATS } from '../src/index';
import { anOperation, hasSharedData, sharedBytes, sharedFiles } from './shared-data';

/** A file that is read without anybody's help, with the newest total of people where it has one. */
type Known = readonly [path: string, country: string, format: string, total?: number];
const READ: readonly Known[] = [
  ['hti/cod_ab_hti_adm1_2018.geojson', 'HTI', 'cod-ab'],
  ['hti/cod_ab_hti_adm2_2018.geojson', 'HTI', 'cod-ab'],
  ['hti/dtm_api_hti_adm0.json', 'HTI', 'dtm-api', 1_287_593],
  ['hti/dtm_api_hti_adm1.json', 'HTI', 'dtm-api', 1_287_593],
  ['hti/dtm_api_hti_adm2.json', 'HTI', 'dtm-api', 1_287_593],
  ['libya-2011/arrivals.csv', 'LBY', 'sourced-arrivals'],
  ['libya-2011/capacity.csv', 'LBY', 'sourced-capacity', 400],
  ['libya-2011/centres.csv', 'LBY', 'sourced-centres'],
  ['libya-2011/crossing_status.csv', 'LBY', 'sourced-crossing-status'],
  ['libya-2011/crossings.csv', 'LBY', 'sourced-crossings'],
  ['libya-2011/internal.csv', 'LBY', 'sourced-internal', 172_000],
  ['libya-2011/nationalities.csv', 'LBY', 'sourced-nationalities', 9_410],
  ['libya-2011/presence.csv', 'LBY', 'sourced-presence', 900],
  ['libya-2011/returns.csv', 'LBY', 'sourced-returns'],
  ['libya-2011/sources.csv', 'LBY', 'sourced-sources'],
  ['other/dtm_api_global_AFG-HTI-TCD.csv', 'HTI', 'dtm-api', 1_287_593],
  ['ssd/cod_ab_ssd_adm1_20210924.geojson', 'SSD', 'cod-ab'],
  ['ssd/cod_ab_ssd_adm2_20180817.geojson', 'SSD', 'cod-ab'],
  ['ssd/cod_ab_uga_adm2.geojson', 'UGA', 'cod-ab'],
  ['ssd/dtm_api_ssd_2014-2025.csv', 'SSD', 'dtm-api', 1_992_513],
  ['ssd/dtm_ssd_mobility_tracking_r11_2021.xlsx', 'SSD', 'dtm-sites', 2_017_236],
  ['ssd/ocha_3w_ssd_jan-mar_2022.xlsx', 'SSD', 'ocha-3w'],
  ['ssd/unhcr_locations_ssd_and_neighbours.csv', 'SSD', 'unhcr-locations'],
];

/** Files that are no table at all, or need another program first, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  'messy/hxl_input-quality.xls': 'oldExcel',
  'messy/hxl_input-valid-csv.zip': 'zipNotWorkbook',
  'messy/hxl_input-zip-invalid.zip': 'zipNotWorkbook',
  'roads/andorra.osm.pbf': 'notText',
  'schemas/CAP-v1.2.xsd': 'unknownXml',
  // One country without its own rows: a list of nothing.
  'ssd/unhcr_odp_origin_sdn_2024.json': 'unknownFormat',
};

const DATELESS = 'ssd/dtm_ssd_r11_sites.csv';

const examine = (path: string, country = 'SSD', options = {}) =>
  examineFile({
    fileName: path,
    bytes: sharedBytes(path),
    operation: anOperation(country),
    options,
  });

const named = new Set<string>([...READ.map(([path]) => path), ...Object.keys(REFUSED), DATELESS]);

const ASSIGNABLE = TABLE_FORMATS.filter(({ assignable }) => assignable !== undefined)
  .map(({ id }) => id)
  .toSorted();

describe.skipIf(!hasSharedData)('every file that the field sends', () => {
  it.each(READ.map(([path, country, format, total]) => ({ path, country, format, total })))(
    '$path of $country is read as $format',
    async ({ path, country, format, total }) => {
      const { result, examination } = await examine(path, country);
      expect(result).toMatchObject({ kind: 'read', format });
      expect(examination.inspection.format?.id).toBe(format);
      expect(result.kind === 'read' && result.rows.rejected).toBe(0);
      expect(examination.totals[0]?.value).toBe(total);
    },
  );

  it.each(Object.entries(REFUSED))('%s is refused as %s', async (path, code) => {
    const { result, examination } = await examine(path);
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code }] });
    expect(examination.inspection.columns).toEqual([]);
  });

  it('that has no date is asked for one, and read with it', async () => {
    const { result, examination } = await examine(DATELESS);
    expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'unknownDate' }] });
    expect(examination.inspection.format).toMatchObject({ id: 'dtm-sites', reason: 'header' });
    const answered = await examine(DATELESS, 'SSD', { asOf: '2021-09-30' });
    expect(answered.examination.totals[0]?.value).toBe(2_017_236);
  });

  it.each(hasSharedData ? sharedFiles().filter((path) => !named.has(path)) : [])(
    '%s is laid out in columns, and its reader is asked what it is',
    async (path) => {
      const { result, examination } = await examine(path);
      expect(result).toMatchObject({ kind: 'refused', rejects: [{ code: 'unknownFormat' }] });
      const { format, columns, offers, headerRow } = examination.inspection;
      expect(format).toBeNull();
      expect(columns.length).toBeGreaterThan(0);
      expect(headerRow).not.toBeNull();
      expect(offers.map(({ id }) => id).toSorted()).toEqual(ASSIGNABLE);
    },
  );

  it('shows no value of a column that names persons', async () => {
    const { examination } = await examine('ssd/unhcr_locations_ssd_and_neighbours.csv');
    const personal = examination.inspection.columns.filter(({ isPersonal }) => isPersonal);
    expect(personal).toMatchObject([{ name: 'createby', examples: [], field: null }]);
    expect(examination.preview.columns.map(({ name }) => name)).not.toContain('createby');
  });
});
