import { Day, numberOrNull, Round, roundIdOf } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../test/build-workbook';
import { anOperation } from '../../../test/shared-data';
import { readWell, refusalOf, rejectCodes } from '../../../test/text-file';

const COLUMNS = [
  'county_pcode',
  'location_ssid',
  'village_idp_settlement_name',
  'alternate_name1',
  'location_type',
  'latitude',
  'longitude',
  'location_status_name',
  'Estimated # of IDP households  (total)',
  'Estimated # of IDP individuals  (total)',
  'Estimated  # of returnee individuals  (total)',
  'Source_Round',
  'Remarks',
] as const;

const BELLE = [
  'SS0101',
  'ssid_SS0101_0002',
  'Belle',
  'Old Belle',
  'Host Community',
  '4.695619',
  '31.225175',
  'open',
  '12',
  '56',
  '700',
  '11',
  'Reassessed',
];

const csvOf = (...rows: readonly (readonly string[])[]): string =>
  [COLUMNS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');

const changed = (changes: Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>): string[] =>
  COLUMNS.map((column, index) => changes[column] ?? BELLE[index] ?? '');

const aRound = (number: number, reportingDate: string): Round => {
  const key = { series: 'Mobility Tracking', assessmentType: 'BA', number, reportingDate };
  const id = roundIdOf({ ...key, reportingDate: Day.parse(reportingDate) });
  return Round.parse({ ...key, id, method: 'baseline', source: 'IOM-DTM' });
};

const R11 = aRound(11, '2021-09-30');
const AS_OF = { options: { asOf: R11.reportingDate } };

describe('dtm-sites', () => {
  it('says in which row a status is neither open nor closed, and leaves it unknown', async () => {
    const { dataset, flags } = await readWell(
      csvOf(BELLE, changed({ location_ssid: 'b', location_status_name: 'OPEN?' })),
      AS_OF,
    );
    expect(dataset.sites.map(({ status, place }) => [status, place.flags])).toEqual([
      ['open', []],
      ['unknown', ['unknownStatus']],
    ]);
    expect(flags).toEqual([
      expect.objectContaining({
        flag: 'unknownStatus',
        row: 3,
        column: 'location_status_name',
        value: 'OPEN?',
      }),
    ]);
  });

  it('remembers in which cell each site is placed, but of no rejected row', async () => {
    const { named } = await readWell(csvOf(BELLE, changed({ latitude: 'x' })), AS_OF);
    expect(named).toEqual([
      { subject: 'site:ssid_SS0101_0002', row: 2, column: 'county_pcode', value: 'SS0101' },
    ]);
  });

  it('makes of a row a site and one whole figure per group and unit', async () => {
    const { format, dataset } = await readWell(csvOf(BELLE), AS_OF);
    expect(format).toBe('dtm-sites');
    expect(dataset.sites).toEqual([
      expect.objectContaining({
        type: 'hostCommunity',
        status: 'open',
        place: expect.objectContaining({
          id: 'site:ssid_SS0101_0002',
          names: { en: 'Belle' },
          alternateNames: ['Old Belle'],
          externalIds: { dtm: 'ssid_SS0101_0002' },
          position: [31.225175, 4.695619],
          country: 'SSD',
          declaredArea: 'SS0101',
        }),
      }),
    ]);
    expect(
      dataset.figures.map(({ group, unit, reported, isPart }) => [
        group,
        unit,
        numberOrNull(reported),
        isPart,
      ]),
    ).toEqual([
      ['idp', 'individuals', 56, false],
      ['idp', 'households', 12, false],
      ['returnee', 'individuals', 700, false],
    ]);
  });

  it.each([
    ['Displacement Site', 'displacementSite'],
    ['Host Community', 'hostCommunity'],
    ['IDP Camp', 'plannedCamp'],
    ['Collective centre', 'collectiveCentre'],
    ['Self-settled camp', 'selfSettled'],
    ['Transit site', 'transitSite'],
    ['Village', 'other'],
  ])('calls a "%s" %s', async (location_type, type) => {
    const { dataset } = await readWell(csvOf(changed({ location_type })), AS_OF);
    expect(dataset.sites[0]?.type).toBe(type);
  });

  it.each([
    ['Open', 'open'],
    ['OPEN', 'open'],
    ['closed', 'closed'],
    ['?', 'unknown'],
    ['', 'unknown'],
  ])('takes the status "%s" for %s', async (location_status_name, status) => {
    const { dataset } = await readWell(csvOf(changed({ location_status_name })), AS_OF);
    expect(dataset.sites[0]?.status).toBe(status);
  });

  it('is refused where the date given for it lies after tomorrow', async () => {
    const now = new Date('2021-09-29T23:30:00Z');
    const { dataset } = await readWell(csvOf(BELLE), { options: { ...AS_OF.options, now } });
    expect(dataset.rounds[0]?.reportingDate).toBe('2021-09-30');
    const asOf = Day.parse('2091-09-30');
    expect(await refusalOf(csvOf(BELLE), { options: { asOf, now } })).toMatchObject({
      value: '2091-09-30',
      code: 'futureDate',
      reason: 'The date lies in the future.',
      remedy: 'Check the year.',
    });
  });

  it('keeps zero a number and a blank unknown', async () => {
    const zero = {
      'Estimated # of IDP individuals  (total)': '0',
      'Estimated # of IDP households  (total)': '',
    };
    const { dataset } = await readWell(csvOf(changed(zero)), AS_OF);
    expect(dataset.figures.slice(0, 2).map(({ reported }) => reported)).toEqual([
      { kind: 'value', value: 0 },
      { kind: 'absent', absence: 'unknown' },
    ]);
  });

  it.each([
    { what: 'blank', latitude: '', longitude: '' },
    { what: '0,0', latitude: '0', longitude: '0' },
    { what: 'N/A', latitude: 'N/A', longitude: 'N/A' },
  ])(
    'flags coordinates that are $what, and keeps the site with its figures',
    async ({ latitude, longitude }) => {
      const { dataset, flags } = await readWell(csvOf(changed({ latitude, longitude })), AS_OF);
      expect(dataset.sites[0]?.place).toMatchObject({
        position: null,
        flags: ['missingCoordinates'],
      });
      expect(dataset.figures).toHaveLength(3);
      expect(flags).toEqual([expect.objectContaining({ flag: 'missingCoordinates', row: 2 })]);
    },
  );

  it.each([
    { changes: { latitude: '31.225175', longitude: '4.695619' }, code: 'swappedCoordinates' },
    { changes: { latitude: '48.85', longitude: '2.35' }, code: 'outsideOperationCountries' },
    { changes: { latitude: '4695619' }, code: 'impossibleCoordinates' },
    { changes: { latitude: '4°41′N' }, code: 'notANumber' },
    { changes: { location_ssid: '' }, code: 'missingSite' },
    { changes: { village_idp_settlement_name: '' }, code: 'missingSite' },
    { changes: { county_pcode: 'Juba County' }, code: 'badPcode' },
    { changes: { Source_Round: 'eleven' }, code: 'notANumber' },
    { changes: { 'Estimated # of IDP individuals  (total)': '1.234' }, code: 'ambiguousNumber' },
    { changes: {}, code: 'duplicateSite' },
  ])('rejects one row as $code and takes the other', async ({ changes, code }) => {
    const first = changed({
      location_ssid: code === 'duplicateSite' ? 'ssid_SS0101_0002' : 'other',
    });
    const result = await readWell(csvOf(first, changed(changes)), AS_OF);
    expect(rejectCodes(result)).toEqual([`3 ${code}`]);
    expect(result.dataset.sites).toHaveLength(1);
    expect(result.dataset.figures).toHaveLength(3);
  });

  it('is refused where all sites are in another country, and kept where some are', async () => {
    const haiti = { ...AS_OF, operation: anOperation('HTI') };
    expect((await refusalOf(csvOf(BELLE), haiti)).code).toBe('otherCountries');
    const abyei = changed({ location_ssid: 'abyei', county_pcode: 'SD19001' });
    const { dataset } = await readWell(csvOf(BELLE, abyei), AS_OF);
    expect(dataset.sites.map(({ place }) => place.country)).toEqual(['SSD', 'SDN']);
  });

  it('says of numbers carried over from an earlier round which round that was', async () => {
    const old = changed({ location_ssid: 'old', Source_Round: '10' });
    const { dataset, notes } = await readWell(csvOf(BELLE, old), AS_OF);
    const [now] = dataset.figures;
    expect(now).toMatchObject({ round: R11.id, carriedOverFrom: null, note: null });
    expect(dataset.figures.at(-1)).toMatchObject({
      round: R11.id,
      carriedOverFrom: 'mobility-tracking/-/BA/10',
      note: 'Carried over from round 10.',
    });
    expect(dataset.rounds[0]?.coverage).toEqual({
      assessed: 1,
      known: 2,
      of: 'places',
      outside: 0,
    });
    expect(notes.map(({ code }) => code)).toContain('carriedOver');
  });
});

describe('a location that a site sheet calls new', () => {
  it.each([
    { Remarks: 'R11 New Location', flags: ['newlyCovered'] },
    { Remarks: 'New location', flags: ['newlyCovered'] },
    { Remarks: 'R10 New Location', flags: [] },
    { Remarks: 'Not a new location', flags: [] },
    { Remarks: '', flags: [] },
  ])('is one by "$Remarks": $flags', async ({ Remarks, flags }) => {
    const { dataset } = await readWell(csvOf(changed({ Remarks })), AS_OF);
    expect(dataset.figures.map((figure) => figure.flags)).toEqual(dataset.figures.map(() => flags));
  });
});

describe('the date of a site sheet', () => {
  const roundOf = async (hints: readonly string[]): Promise<unknown> => {
    const sheets = [
      { name: 'Note', rows: hints.map((hint) => [hint]) },
      { name: 'Sites', rows: [COLUMNS, BELLE] },
    ];
    const { dataset } = await readWell(buildWorkbook(sheets));
    const [round] = dataset.rounds;
    return [round?.periodStart, round?.reportingDate, round?.published];
  };

  it.each([
    [
      ['Data collection: July - September 2021', 'Published: November 2021'],
      ['2021-07-01', '2021-09-30', 'November 2021'],
    ],
    [['Data collection: December 2020 - February 2021'], ['2020-12-01', '2021-02-28', null]],
    [['Data collection period: February 2024'], ['2024-02-01', '2024-02-29', null]],
  ])('is read from the notes %j', async (hints, expected) => {
    expect(await roundOf(hints)).toEqual(expected);
  });

  it('is what its user says, before anything else', async () => {
    const { dataset } = await readWell(csvOf(BELLE), { ...AS_OF, fileName: 'sites_20200101.csv' });
    expect(dataset.rounds[0]?.id).toBe('mobility-tracking/2021-09-30/BA/11');
  });

  it.each(['dtm_sites_2021-09-30.csv', 'R11_20210930.csv'])(
    'is read from the name %s',
    async (fileName) => {
      const { dataset } = await readWell(csvOf(BELLE), { fileName });
      expect(dataset.rounds[0]?.reportingDate).toBe('2021-09-30');
    },
  );

  it('is that of the one known round of its number', async () => {
    const { dataset } = await readWell(csvOf(BELLE), {
      options: { knownRounds: [R11, aRound(12, '2021-12-01')] },
    });
    expect(dataset.rounds[0]?.id).toBe(R11.id);
  });

  it('is never guessed among several rounds of its number', async () => {
    const options = { knownRounds: [R11, aRound(11, '2015-04-30')] };
    expect(await refusalOf(csvOf(BELLE), { options })).toMatchObject({
      code: 'ambiguousRound',
      reason: expect.stringContaining('2015-04-30, 2021-09-30'),
    });
  });

  it.each(['r11_2021.csv', 'sites_202109.csv', 'sites.csv'])(
    'is asked for where only %s hints at it',
    async (fileName) => {
      expect(await refusalOf(csvOf(BELLE), { fileName })).toMatchObject({
        code: 'unknownDate',
        remedy: expect.stringContaining('--as-of'),
      });
    },
  );
});
