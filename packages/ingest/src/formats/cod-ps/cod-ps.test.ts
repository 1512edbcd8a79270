import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { anOperation } from '../../../test/shared-data';
import { noteCodes, readWell, refusalOf, rejectCodes } from '../../../test/text-file';

const HEADER = 'ISO3,ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,F_TL,M_TL,T_TL,F_00_04,M_00_04,T_00_04';
const JUBA = 'SSD,Central Equatoria,SS01,Juba,SS0101,240000,250000,490000,40000,41000,81000';
const MORBO = 'SSD,Central Equatoria,SS01,Morobo,SS0105,20000,21000,41000,3000,3100,6100';

const csvOf = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
const OF_2022 = { fileName: 'ssd_admpop_adm2_2022.csv' };

describe('cod-ps', () => {
  it('reads the total of each area of the deepest level, for the year in the file name', async () => {
    const result = await readWell(csvOf(JUBA, MORBO), OF_2022);
    expect(result.format).toBe('cod-ps');
    expect(result.dataset.residents).toEqual([
      {
        level: 2,
        pcode: 'SS0101',
        value: 490_000,
        asOf: '2022-12-31',
        asOfPrecision: 'year',
        source: 'COD-PS-SSD',
      },
      expect.objectContaining({ pcode: 'SS0105', value: 41_000 }),
    ]);
    expect(result.dataset.sources).toMatchObject([{ id: 'COD-PS-SSD' }]);
    expect(result.dataset.figures).toEqual([]);
    expect(noteCodes(result)).toEqual(['bandsNotRead']);
    expect(result.rows).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
  });

  it.each([
    ['year,ISO3,ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE,F_TL,M_TL,T_TL', 1],
    ['Year,ISO3,adm0_name,adm0_pcode,adm1_name,adm1_pcode,F_TL,M_TL,Total', 1],
    ['Reference_year,iso3,Admin0_Name,Admin0_Code,Admin1_Name,Admin1_Code,F_TL,M_TL,T_TL', 1],
    ['annee,iso3,admin0Name_fr,admin0Pcode,admin1Name_fr,admin1Pcode,F_TL,M_TL,T_TL', 1],
  ])('reads the header %s', async (header, level) => {
    const row = '2021,SSD,South Sudan,SS,Unity,SS06,500000,510000,1010000';
    const { dataset } = await readWell(`${header}\n${row}`);
    expect(dataset.residents).toMatchObject([
      { level, pcode: 'SS06', value: 1_010_000, asOf: '2021-12-31', asOfPrecision: 'year' },
    ]);
  });

  it('reads a country by its ISO3 code, as its outline is', async () => {
    const { dataset } = await readWell('ADM0_PCODE,T_TL\nSS,12778000', OF_2022);
    expect(dataset.residents).toMatchObject([{ level: 0, pcode: 'SSD', value: 12_778_000 }]);
  });

  it('passes over a row of HXL tags and adds women and men where there is no total', async () => {
    const csv = 'ADM1_PCODE,F_TL,M_TL\n#adm1+code,#population+f,#population+m\nSS06,500000,510000';
    const result = await readWell(csv, OF_2022);
    expect(result.dataset.residents).toMatchObject([{ pcode: 'SS06', value: 1_010_000 }]);
  });

  it('keeps several years of one area apart', async () => {
    const { dataset } = await readWell('year,ADM1_PCODE,T_TL\n2020,SS06,900\n2021,SS06,950');
    expect(dataset.residents.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2020-12-31', 900],
      ['2021-12-31', 950],
    ]);
  });

  it('takes the day that the user says before the year of the file name', async () => {
    const options = { asOf: Day.parse('2021-09-30') };
    const { dataset } = await readWell(csvOf(JUBA), { ...OF_2022, options });
    expect(dataset.residents).toMatchObject([{ asOf: '2021-09-30', asOfPrecision: 'day' }]);
  });

  it.each([
    { row: JUBA, code: 'duplicateArea' },
    { row: MORBO.replace('SS0105', ''), code: 'badPcode' },
    { row: MORBO.replace('SS0105', 'not a code'), code: 'badPcode' },
    { row: MORBO.replace('SSD', '').replace('SS0105', 'XQ0105'), code: 'unknownCountry' },
    { row: MORBO.replace('20000,21000,41000', ',21000,'), code: 'missingTotal' },
    { row: MORBO.replace('41000', 'many'), code: 'notANumber' },
    { row: MORBO.replace('41000', '-5'), code: 'negativeNumber' },
  ])('rejects one row as $code and takes the other', async ({ row, code }) => {
    const result = await readWell(csvOf(JUBA, row), OF_2022);
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.dataset.residents).toHaveLength(1);
  });

  it('rejects a row whose year is not known or still to come', async () => {
    const options = { now: new Date('2025-03-01') };
    const csv = 'year,ADM1_PCODE,T_TL\n2024,SS01,5\n2031,SS06,5\n,SS07,5';
    const result = await readWell(csv, { options });
    expect(rejectCodes(result)).toEqual(['3 futureDate', '4 unknownDate']);
  });

  it('does not guess between two years in a file name', async () => {
    const result = await readWell(csvOf(JUBA), { fileName: 'pop_2020_2022.csv' });
    expect(rejectCodes(result)).toEqual(['2 unknownDate']);
  });

  it('passes over other countries, and refuses a file of nothing else', async () => {
    const uganda = JUBA.replace('SSD', 'UGA').replaceAll('SS0', 'UG3');
    const mixed = await readWell(csvOf(JUBA, uganda), OF_2022);
    expect(mixed.rows).toMatchObject({ accepted: 1, skipped: 1 });
    const refusal = await refusalOf(csvOf(uganda), { ...OF_2022, operation: anOperation('SSD') });
    expect(refusal.code).toBe('otherCountries');
  });

  it('does not take a table for one of residents because of a column called Total', async () => {
    const refusal = await refusalOf('ADM1_PCODE,ADM1_EN,Total\nSS06,Unity,5000', OF_2022);
    expect(refusal.code).toBe('unknownFormat');
  });
});
