import { describe, expect, it } from 'vitest';
import { anOperation } from '../../../test/shared-data';
import { readWell, rejectCodes } from '../../../test/text-file';

const UGANDA = { operation: anOperation('SSD', 'UGA') };
const BASE = 'id,name,country_iso3,type,services,managed_by,lat,lon,source_id';
const CENTRE = 'CT-ELEGU,Elegu I,UGA,reception centre,medical;food,Red Cross,3.56,32.07,OPM-1';

const read = (columns: string, ...cells: readonly string[]) =>
  readWell([`${BASE},${columns}`, ...cells.map((cell) => `${CENTRE},${cell}`)].join('\n'), UGANDA);

describe('what a table of centres says of them', () => {
  it('is taken: groups, languages, consulates, hours, animals, line, what is not there', async () => {
    const { dataset } = await read(
      'services_absent,groups,groups_refused,languages,consulates,open_24h,companion_animals,centre_phone',
      'wheelchair,families;uasc,women only,mhi; apd;en,ETH;ERI,yes,no,+256 772 123 456',
    );
    expect(dataset.centres[0]).toMatchObject({
      services: ['medical', 'food'],
      servicesAbsent: ['wheelchair'],
      groups: ['families', 'unaccompaniedChildren'],
      groupsRefused: ['womenOnly'],
      languages: ['mhi', 'apd', 'en'],
      consulates: ['ETH', 'ERI'],
      isOpen24h: true,
      takesAnimals: false,
      phone: '+256 772 123 456',
    });
  });

  it('is unknown where the table has no such column or says nothing', async () => {
    const { dataset } = await read('languages,open_24h', ',');
    expect(dataset.centres[0]).toMatchObject({
      servicesAbsent: [],
      groups: [],
      languages: [],
      consulates: [],
      isOpen24h: null,
      takesAnimals: null,
      phone: null,
    });
  });

  it.each([
    { column: 'groups', cell: 'gnomes', code: 'unknownWord' },
    { column: 'services_absent', cell: 'wifi', code: 'unknownWord' },
    { column: 'languages', cell: 'Juba Arabic', code: 'unknownWord' },
    { column: 'consulates', cell: 'XQZ', code: 'unknownWord' },
    { column: 'open_24h', cell: 'perhaps', code: 'unknownWord' },
    { column: 'centre_phone', cell: 'ask Mary', code: 'notAPhoneNumber' },
    { column: 'services_absent', cell: 'medical', code: 'contradiction' },
  ])('is rejected with $cell in $column, and says so', async ({ column, cell, code }) => {
    expect(rejectCodes(await read(column, cell))).toEqual([`2 ${code}`]);
  });

  it('takes places that cannot be used from a table of capacities', async () => {
    const table = (measure: string) =>
      readWell(
        [
          'centre_id,date,persons,qualifier,kind,note,measure,source_id',
          `CT-ELEGU,2026-11-22,20,exact,,roof repair,${measure},OPM-1`,
        ].join('\n'),
        UGANDA,
      );
    expect((await table('blocked')).dataset.centreLogs[0]?.counts[0]).toMatchObject({
      kind: 'blocked',
      value: 20,
      note: 'roof repair',
    });
    expect((await table('')).dataset.centreLogs[0]?.counts[0]).toMatchObject({ kind: 'capacity' });
    expect(rejectCodes(await table('planned beds'))).toEqual(['2 unknownMeasure']);
  });

  it.each(['phone', 'contact_phone', 'mobile'])(
    'leaves out a line under %s, which may be that of a person',
    async (column) => {
      const { dataset } = await read(column, '+256 772 123 456');
      expect(JSON.stringify(dataset)).not.toContain('772 123 456');
    },
  );
});
