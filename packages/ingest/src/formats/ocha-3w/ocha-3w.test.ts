import { describe, expect, it } from 'vitest';
import { expectValid } from '../../../test/expect-valid';
import { readShared } from '../../../test/read-shared';
import { hasSharedData } from '../../../test/shared-data';
import { noteCodes, readWell, refusalOf, rejectCodes } from '../../../test/text-file';
import { sectorOfWords } from './sector-of-words';

const TAGS =
  '#org+reporting,#org+reporting+name,#org+reporting+type,Name,#adm1+code,#adm2+code,#date';
const ACTED = 'ACTED,Agency for Technical Cooperation,INGO,CCCM,SS01,SS0101,January';
const OF_2022 = { fileName: 'ocha_3w_ssd_jan-mar_2022.csv' };

const csvOf = (...rows: readonly string[]): string => [TAGS, ...rows].join('\n');

describe('a 3W sheet', () => {
  it('reads who does what where, for the year in the file name', async () => {
    const result = await readWell(csvOf(ACTED), OF_2022);
    expect(result.format).toBe('ocha-3w');
    expect(result.dataset.activities).toEqual([
      {
        organisation: {
          name: 'Agency for Technical Cooperation',
          acronym: 'ACTED',
          type: 'internationalNgo',
        },
        sector: 'CCM',
        pcode: 'SS0101',
        level: 2,
        periodStart: '2022-01-01',
        periodEnd: '2022-01-31',
        role: null,
        source: 'OCHA-3W-2022-01-2022-01',
        sensitivity: 'public',
      },
    ]);
    expect(result.dataset.sources).toMatchObject([{ id: 'OCHA-3W-2022-01-2022-01' }]);
  });

  it('finds the hashtags below headers, and drops columns of persons', async () => {
    const csv = [
      'Agency,Cluster,Focal point name,County code,When',
      '#org,#sector,#contact+name,#adm2+code,#date',
      'IOM,WASH,Amina Deng,SS0609,2022-02-15',
    ].join('\n');
    const result = await readWell(csv);
    expect(result.dataset.activities).toMatchObject([
      {
        organisation: { name: 'IOM', acronym: null, type: null },
        sector: 'WSH',
        pcode: 'SS0609',
        periodStart: '2022-02-01',
        periodEnd: '2022-02-28',
      },
    ]);
    expect(JSON.stringify(result)).not.toContain('Amina');
    expect(noteCodes(result)).toContain('personalColumns');
  });

  it('takes a state where no county is named', async () => {
    const { dataset } = await readWell(csvOf('WFP,,UN,FSL,SS06,,March'), OF_2022);
    expect(dataset.activities).toMatchObject([
      { pcode: 'SS06', level: 1, sector: 'FSC', organisation: { type: 'unitedNations' } },
    ]);
  });

  it('rejects rows without organisation, area, sector or time, and names what to mend', async () => {
    const result = await readWell(
      csvOf(
        ACTED,
        ',,INGO,CCCM,SS01,SS0101,January',
        'ACTED,Agency,INGO,CCCM,,,January',
        'ACTED,Agency,INGO,Astrology,SS01,SS0101,January',
        'ACTED,Agency,INGO,CCCM,SS01,SS0101,Sometime',
      ),
      OF_2022,
    );
    expect(rejectCodes(result)).toEqual([
      '3 missingOrganisation',
      '4 badPcode',
      '5 unknownSector',
      '6 unknownDate',
    ]);
    expect(result.dataset.activities).toHaveLength(1);
  });

  it('does not guess a year', async () => {
    const result = await readWell(csvOf(ACTED), { fileName: 'ocha_3w.csv' });
    expect(rejectCodes(result)).toEqual(['2 unknownDate']);
  });

  it('is refused where it is about another country', async () => {
    const row = 'ACTED,Agency,INGO,CCCM,UG1,UG3064,January';
    expect((await refusalOf(csvOf(row), OF_2022)).code).toBe('otherCountries');
  });

  it.each([
    ['WASH', 'WSH'],
    ['ES/NFI', 'SHL'],
    ['FSL', 'FSC'],
    ['Child Protection', 'PRO-CPN'],
    ['Protection (GBV)', 'PRO-GBV'],
    ['Sécurité alimentaire', 'FSC'],
    ['Proteccion', 'PRO'],
    ['wsh', 'WSH'],
    ['Multi-sector', 'Multi'],
    ['Multi-purpose cash', 'Cash'],
    ['Coordination', null],
  ])('takes %s for %s', (words, sector) => {
    expect(sectorOfWords(words)).toBe(sector);
  });
});

describe.skipIf(!hasSharedData)('the 3W of South Sudan, January to March 2022', () => {
  const path = 'ssd/ocha_3w_ssd_jan-mar_2022.xlsx';

  it('has 200 organisations in nine sectors and all 79 counties', async () => {
    const { dataset, rows, format } = await readShared(path);
    expect(format).toBe('ocha-3w');
    expect(rows).toMatchObject({ read: 2782, accepted: 2782, rejected: 0 });
    const of = (key: (one: (typeof dataset.activities)[number]) => string): number =>
      new Set(dataset.activities.map(key)).size;
    expect([
      of(({ organisation }) => organisation.acronym ?? organisation.name),
      of(({ sector }) => sector),
      of(({ pcode }) => pcode),
    ]).toEqual([200, 9, 79]);
    expect(dataset.sources.map(({ id }) => id)).toEqual(['OCHA-3W-2022-01-2022-03']);
    expectValid(dataset);
  });

  it('counts 284 rows of WASH and 94 of shelter', async () => {
    const { dataset } = await readShared(path);
    const rowsIn = (sector: string) =>
      dataset.activities.filter((one) => one.sector === sector).length;
    expect([rowsIn('WSH'), rowsIn('SHL'), rowsIn('PRO')]).toEqual([284, 94, 646]);
  });
});
