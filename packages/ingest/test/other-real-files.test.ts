import { numberOrNull } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { anOperation, hasSharedData, sharedBytes } from './shared-data';
import { noteCodes, readWell, refusalOf } from './text-file';

const HAITI = { operation: anOperation('HTI') };

describe.skipIf(!hasSharedData)('rows of the DTM API as JSON', () => {
  it.each([
    { level: 0, rows: 114 },
    { level: 1, rows: 235 },
    { level: 2, rows: 1384 },
  ])('are $rows of level $level, told by their deepest P-code', async ({ level, rows }) => {
    const result = await readWell(sharedBytes(`hti/dtm_api_hti_adm${level}.json`), HAITI);
    expect(result.rows).toMatchObject({ read: rows, accepted: rows });
    const levels = result.dataset.figures.map(({ subject }) =>
      subject.kind === 'area' ? subject.level : subject.kind,
    );
    expect(new Set(levels)).toEqual(new Set([level]));
  });

  it('keep women and men apart from the total, and add up to it', async () => {
    const { dataset } = await readWell(sharedBytes('hti/dtm_api_hti_adm0.json'), HAITI);
    const first = dataset.figures.filter(({ asOf }) => asOf === '2010-11-30');
    expect(first.map(({ sex, reported }) => [sex, numberOrNull(reported)])).toEqual([
      [null, 1_068_882],
      ['female', 559_349],
      ['male', 509_533],
    ]);
  });
});

describe.skipIf(!hasSharedData)('a file of several countries', () => {
  const bytes = () => sharedBytes('other/dtm_api_global_AFG-HTI-TCD.csv');

  it('gives the rows of the operation, and counts the others by country', async () => {
    const result = await readWell(bytes(), HAITI);
    expect(result.rows).toEqual({
      read: 13_368,
      accepted: 1733,
      unchanged: 0,
      rejected: 0,
      skipped: 11_635,
    });
    expect(noteCodes(result)).toEqual(['hxlRow', 'otherCountries']);
    expect(result.notes.map(({ text }) => text).join()).toContain('AFG 11,377, TCD 257');
  });

  it('is refused where it has none of the operation, with the countries that it has', async () => {
    const refusal = await refusalOf(bytes(), { operation: anOperation('SSD') });
    expect(refusal.code).toBe('otherCountries');
    expect(refusal.reason).toContain('AFG 11,377, HTI 1,733, TCD 257');
  });
});

describe.skipIf(!hasSharedData)('files that are readable but of no known format', () => {
  it.each([
    'messy/hxl_input-valid.tsv',
    'messy/hxl_input-valid-latin1.csv',
    'messy/hxl_input-valid-objects.json',
    'messy/hxl_input-valid-nested.json',
    'messy/hxl_input-fuzzy.csv',
    'messy/hxl_input-invalid.csv',
    'messy/hxl_input-multiline.csv',
    'messy/hxl_input-multiple-headers.csv',
    'messy/hxl_input-untagged.csv',
    'messy/hxl_input-merged.xlsx',
    'messy/hxl_input-quality.xlsx',
    'messy/hxl_input-broken.xlsx',
    'other/dtm_mli_baseline_r72.xlsx',
    'other/jflowmap_refugee_nodes.csv',
    'ssd/flee_ssudan2016_locations.csv',
    'ssd/flee_ssudan2016_closures.csv',
    'ssd/unhcr_odp_origin_ssd_2024.json',
    'pcodes/global_pcodes_adm1_2.csv',
  ])('%s is refused with the list of formats, and nothing is thrown', async (path) => {
    const refusal = await refusalOf(sharedBytes(path), { fileName: path });
    expect(refusal.code).toBe('unknownFormat');
    expect(refusal.remedy).toContain('DTM site sheet');
  });

  it.each([
    { path: 'messy/hxl_input-quality.xls', code: 'oldExcel' },
    { path: 'messy/hxl_input-valid-csv.zip', code: 'zipNotWorkbook' },
    { path: 'messy/hxl_input-zip-invalid.zip', code: 'zipNotWorkbook' },
    { path: 'roads/andorra.osm.pbf', code: 'notText' },
    { path: 'schemas/CAP-v1.2.xsd', code: 'unknownXml' },
  ])('$path is refused as $code', async ({ path, code }) => {
    expect((await refusalOf(sharedBytes(path), { fileName: path })).code).toBe(code);
  });
});
