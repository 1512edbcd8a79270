import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { noteCodes, readWell, rejectCodes } from '../../../test/text-file';

const HEADER = 'site_id,date,source,Number of functional taps,Latrines,Covered area (m2)';

describe('conditions at sites and centres', () => {
  it('reads what was measured, keeps zero and leaves out what is blank', async () => {
    const result = await readWell(
      [
        HEADER,
        'ssid_SS0101_0002,2021-09-30,WASH cluster,12,0,',
        'ssid_SS0101_0003,2021-09-30,WASH cluster,NA,4,350.5',
      ].join('\n'),
    );
    expect(result.format).toBe('site-conditions');
    const measured = {
      at: '2021-09-30',
      source: 'WASH cluster',
      qualifier: 'exact',
      sensitivity: 'public',
    };
    expect(result.dataset.measurements).toEqual([
      { place: 'site:ssid_SS0101_0002', quantity: 'taps', value: 12, ...measured },
      { place: 'site:ssid_SS0101_0002', quantity: 'toilets', value: 0, ...measured },
      { place: 'site:ssid_SS0101_0003', quantity: 'toilets', value: 4, ...measured },
      { place: 'site:ssid_SS0101_0003', quantity: 'coveredAreaM2', value: 350.5, ...measured },
    ]);
    expect(result.dataset.sources).toMatchObject([
      { id: 'WASH cluster', publisher: 'WASH cluster' },
    ]);
  });

  it.each([
    ['place_id', 'centre:CT-CHOUCHA', 'centre:CT-CHOUCHA'],
    ['centre_id', 'CT-CHOUCHA', 'centre:CT-CHOUCHA'],
    ['location_ssid', 'ssid_SS0101_0002', 'site:ssid_SS0101_0002'],
  ])('finds the place by %s', async (column, id, place) => {
    const { dataset } = await readWell(`${column},date,source,taps\n${id},2021-09-30,WASH,3`);
    expect(dataset.measurements).toMatchObject([{ place }]);
  });

  it.each([
    ['Average litres per person per day', 'waterLitresPerPersonDay'],
    ['Distance to nearest water point (m)', 'waterDistanceMetres'],
    ['Waiting time at water point (minutes)', 'waterQueueMinutes'],
    ['Hand pumps', 'handPumps'],
    ['Open wells', 'openWells'],
    ['Number of functional latrines', 'toilets'],
    ['Showers', 'bathingFacilities'],
    ['Washing basins', 'laundryFacilities'],
    ['Hygiene promoters', 'hygienePromoters'],
    ['Site area (m2)', 'siteAreaM2'],
  ])('reads the column %s', async (column, quantity) => {
    const { dataset } = await readWell(`site_id,date,source,${column}\nx-1,2021-09-30,WASH,7`);
    expect(dataset.measurements).toMatchObject([{ quantity, value: 7 }]);
  });

  it.each(['Planned latrines', 'Latrines not functional', 'Damaged taps'])(
    'does not take "%s" for what is in use',
    async (column) => {
      const csv = `site_id,date,source,hand pumps,${column}\nx-1,2021-09-30,WASH,2,9`;
      const result = await readWell(csv);
      expect(result.dataset.measurements).toMatchObject([{ quantity: 'handPumps' }]);
      expect(noteCodes(result)).toEqual(['columnsNotRead']);
    },
  );

  it('rejects a row without place, day, source or number, one below nothing, and one said twice', async () => {
    const result = await readWell(
      [
        HEADER,
        ',2021-09-30,WASH,1,,',
        'a-1,,WASH,1,,',
        'a-1,2021-09-30,,1,,',
        'a-1,2021-09-30,WASH,,,',
        'a-1,2021-09-30,WASH,-1,,',
        'a-1,2021-09-30,WASH,1,,',
        'a-1,2021-09-30,WASH,2,,',
        'a-1,2999-01-01,WASH,2,,',
      ].join('\n'),
    );
    expect(rejectCodes(result)).toEqual([
      '2 missingPlace',
      '3 unknownDate',
      '4 missingSource',
      '5 nothingMeasured',
      '6 negative',
      '8 duplicateMeasurement',
      '9 futureDate',
    ]);
    expect(result.dataset.measurements).toMatchObject([{ value: 1 }]);
  });

  it('takes the day that is said beside a file without dates', async () => {
    const options = { asOf: Day.parse('2021-09-30') };
    const { dataset } = await readWell('site_id,source,taps\na-1,WASH,1', { options });
    expect(dataset.measurements).toMatchObject([{ at: '2021-09-30' }]);
  });
});
