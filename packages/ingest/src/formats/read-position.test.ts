import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { anOutline, rectangle } from '../../test/outlines';
import { readWell } from '../../test/text-file';

const JUBA = anOutline('SS0101', rectangle([30, 4, 32, 6]));

const COLUMNS = [
  'location_ssid',
  'village_idp_settlement_name',
  'county_pcode',
  'latitude',
  'longitude',
  'Estimated # of IDP individuals  (total)',
];
const BELLE = 'ssid_SS0101_0002,Belle,SS0101,5,31,280';

/** Reads a site that is well inside, and one at a latitude, declared in an area. */
const reading = (latitude: string, area = 'SS0101', outlines = [JUBA]) =>
  readWell(
    [COLUMNS.join(','), BELLE, `ssid_SS0101_0003,Bungu,${area},${latitude},31,120`].join('\n'),
    { options: { asOf: Day.parse('2021-09-30'), outlines } },
  );

describe('a place outside the operation’s countries', () => {
  it('is rejected once, with row, column, value, reason and remedy', async () => {
    const { dataset, rejects, flags, rows } = await reading('3.5');
    expect(rejects).toEqual([
      {
        row: 3,
        column: 'latitude',
        value: '3.5',
        code: 'outsideOperationCountries',
        reason:
          'Latitude 3.5 and longitude 31 lie outside the countries of the operation and of the record (SSD).',
        remedy: expect.stringContaining('Correct the coordinates'),
      },
    ]);
    expect([flags, rows.accepted, rows.rejected]).toEqual([[], 1, 1]);
    expect(dataset.sites).toHaveLength(1);
    expect(dataset.figures).toHaveLength(1);
  });

  it('is kept where its record names the other country', async () => {
    const { dataset } = await reading('3.5', 'UG3011');
    expect(dataset.sites).toHaveLength(2);
  });

  it('is rejected where the country that its record names is elsewhere, too', async () => {
    const { rejects } = await reading('48.85', 'UG3011');
    expect(rejects).toMatchObject([{ reason: expect.stringContaining('(SSD, UGA)') }]);
  });

  it('is kept within the tolerance of generalised boundaries', async () => {
    expect((await reading('3.95')).rejects).toEqual([]);
  });

  it('cannot be told without boundaries, which the report says', async () => {
    const { dataset, notes } = await reading('3.5', 'SS0101', []);
    expect(dataset.sites).toHaveLength(2);
    expect(notes.filter(({ code }) => code === 'positionsUnchecked')).toEqual([
      { code: 'positionsUnchecked', text: expect.stringContaining('lie in SSD') },
    ]);
    expect((await reading('5')).notes.map(({ code }) => code)).not.toContain('positionsUnchecked');
  });
});
