import { describe, expect, it } from 'vitest';
import { anOperation } from '../../../test/shared-data';
import { readWell, rejectCodes } from '../../../test/text-file';

const HEADER =
  'pcode,Country,name,loc_type,loc_subtype,createby,closedate,updatedate,source,status,POINT_X,POINT_Y';
const ELEGU =
  'UGAs004628,Uganda,Elegu CP I,Refugee Center,N/A,someone@unhcr.org,NA,11/21/19,UNHCR,1,32.07047,3.567';
const csvOf = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
const UGANDA = { operation: anOperation('SSD', 'UGA') };

describe('unhcr-locations', () => {
  it('makes a centre of a collection point, with its status dated by the update', async () => {
    const { format, dataset } = await readWell(csvOf(ELEGU), UGANDA);
    expect(format).toBe('unhcr-locations');
    expect(dataset.centres).toEqual([
      expect.objectContaining({
        type: 'collectionPoint',
        statusLog: [
          { at: '2019-11-21', status: 'operating', note: null, source: 'UNHCR-LOCATIONS' },
        ],
        place: expect.objectContaining({
          id: 'centre:UGAs004628',
          names: { en: 'Elegu CP I' },
          country: 'UGA',
          position: [32.07047, 3.567],
        }),
      }),
    ]);
  });

  it('flags a status that the export does not know, and gives the centre none', async () => {
    const { dataset, flags } = await readWell(csvOf(ELEGU.replace(',1,', ',2,')), UGANDA);
    expect(dataset.centres[0]).toMatchObject({
      statusLog: [],
      place: { flags: ['unknownStatus'] },
    });
    expect(flags).toMatchObject([{ flag: 'unknownStatus', row: 2, column: 'status', value: '2' }]);
  });

  it('says which countries it passed over and with which command they come in', async () => {
    const pagak = ELEGU.replace('UGAs004628,Uganda', 'ETHs1,Ethiopia').replace(
      '32.07047,3.567',
      '34,8',
    );
    const { notes } = await readWell(csvOf(ELEGU, pagak), UGANDA);
    const text = notes.find(({ code }) => code === 'otherCountries')?.text;
    expect(text).toContain('1 row passed over, of other countries: ETH 1.');
    expect(text).toMatch(/waystation operation set \S+ --countries SSD,UGA,ETH/);
  });

  it('dates a closure by the day it closed', async () => {
    const closed =
      'UGAs004630,Uganda,Nyumanzi TC,Refugee Center,N/A,,2018-12-31T00:00:00Z,11/21/19,UNHCR,0,31.95,3.43';
    const { dataset } = await readWell(csvOf(closed), UGANDA);
    expect(dataset.centres[0]).toMatchObject({
      type: 'transitCentre',
      closed: '2018-12-31',
      statusLog: [{ at: '2018-12-31', status: 'closed' }],
    });
  });

  it.each([
    ['IDP Camp', 'N/A', 'plannedCamp'],
    ['Refugee Settlement', 'N/A', 'displacementSite'],
    ['Refugee Dispersed', 'N/A', 'dispersedSettlement'],
    ['IDP Urban location', 'N/A', 'dispersedSettlement'],
    ['NA', 'NA', 'displacementSite'],
  ])('makes of "%s" (%s) a site: %s', async (type, subtype, expected) => {
    const row = `SSDs000001,South Sudan,Yida,${type},${subtype},,NA,11/21/19,NA,1,30.05,10.10`;
    const { dataset } = await readWell(csvOf(row), UGANDA);
    expect(dataset.sites[0]).toMatchObject({ type: expected, status: 'open' });
    expect(dataset.centres).toEqual([]);
  });

  it.each([
    {
      name: 'Source Yubu',
      type: 'Refugee Location,Open reception facility',
      is: 'receptionCentre',
    },
    { name: 'Imvepi RC', type: 'Refugee Center,N/A', is: 'receptionCentre' },
    { name: 'Kimpese (TC)', type: 'Refugee Location,N/A', is: 'transitCentre' },
    { name: 'IOM Way Station', type: 'IDP Center,N/A', is: 'wayStation' },
    { name: 'Joda', type: 'Refugee Center,N/A', is: 'other' },
  ])('makes of $name ($type) a centre: $is', async ({ name, type, is }) => {
    const row = `SSDs000002,South Sudan,${name},${type},,NA,11/21/19,NA,NA,27.2,5.4`;
    const { dataset } = await readWell(csvOf(row), UGANDA);
    expect(dataset.centres[0]).toMatchObject({ type: is, statusLog: [] });
  });

  it('goes by the country named, even where the code names a neighbour', async () => {
    const row =
      'COGs000001,Democratic Republic of the Congo,Brazza,Refugee Camp,N/A,,NA,11/21/19,NA,1,15.2,-4.2';
    const { dataset } = await readWell(csvOf(row), { operation: anOperation('COD') });
    expect(dataset.sites[0]?.place.country).toBe('COD');
  });

  it('keeps a place without coordinates, and flags it', async () => {
    const row = 'SSDs000003,South Sudan,Pibor,IDP Camp,N/A,,NA,11/21/19,NA,1,NA,NA';
    const { dataset, flags } = await readWell(csvOf(row), UGANDA);
    expect(dataset.sites[0]?.place.position).toBeNull();
    expect(flags.map(({ flag }) => flag)).toEqual(['missingCoordinates']);
  });

  it.each([
    { row: ELEGU, code: 'duplicatePlace' },
    { row: ELEGU.replace('Uganda', 'Atlantis').replace('UGAs', 'XXXs'), code: 'unknownCountry' },
    { row: ELEGU.replace('Elegu CP I', '').replace('004628', '1'), code: 'missingPlace' },
    { row: ELEGU.replace('3.567', '95').replace('004628', '1'), code: 'impossibleCoordinates' },
    {
      row: ELEGU.replace('32.07047,3.567', '3.567,32.07047').replace('004628', '1'),
      code: 'swappedCoordinates',
    },
    { row: ELEGU.replace('11/21/19', '31/02/19').replace('004628', '1'), code: 'noSuchDay' },
  ])('rejects one row as $code and takes the other', async ({ row, code }) => {
    const result = await readWell(csvOf(ELEGU, row), UGANDA);
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.dataset.centres).toHaveLength(1);
  });
});
